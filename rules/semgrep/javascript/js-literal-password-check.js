function login(name, password) {
  // ruleid: js-literal-password-check
  return name === 'admin' && password === 'hunter2'
}

app.get('/admin', (req, res) => {
  // ruleid: js-literal-password-check
  if (req.query.password !== 'open-sesame') return res.status(401).end()
  res.render('admin')
})

form.onsubmit = () => {
  // ruleid: js-literal-password-check
  if (document.getElementById('password').value == 'letmein') show()
}

async function loginFixed(user, password) {
  // ok: js-literal-password-check
  return bcrypt.compare(password, user.hash)
}

function empty(password) {
  // ok: js-literal-password-check
  return password === ''
}

function kind(password, input) {
  // ok: js-literal-password-check
  return typeof password === 'string' && input.type === 'password'
}
