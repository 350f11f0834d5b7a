app.post('/login', async (req, res) => {
  const user = await users.byEmail(req.body.email)
  // ruleid: js-plain-password
  if (user.password === req.body.password) req.session.user = user.id
  res.end()
})

async function register(name, password) {
  // ruleid: js-plain-password
  await User.create({ name, password })
}

router.post('/users', async (req, res) => {
  // ruleid: js-plain-password
  await db.collection('users').insertOne({ name: req.body.name, password: req.body.password })
})

async function registerFixed(name, password) {
  const hash = await bcrypt.hash(password, 12)
  // ok: js-plain-password
  await User.create({ name, password: hash })
}

function same(form) {
  // ok: js-plain-password
  return form.password === form.confirmPassword
}

async function loginFixed(user, password) {
  // ok: js-plain-password
  return bcrypt.compare(password, user.password)
}

function remember(users, name, password) {
  // ruleid: js-plain-password
  users[name] = password
  // ok: js-plain-password
  fields[name] = password
}
