app.post('/login', (req, res) => {
  // ruleid: js-cookie-flags
  res.cookie('session', createSession(req.body))
  res.end()
})

app.post('/token', (req, res) => {
  // ruleid: js-cookie-flags
  res.cookie('token', token, { maxAge: 900000 })
  // ruleid: js-cookie-flags
  document.cookie = `token=${token}; path=/`
})

// ruleid: js-cookie-flags
app.use(session({ secret: process.env.SECRET, resave: false, cookie: { secure: false } }))

app.post('/login-fixed', (req, res) => {
  // ok: js-cookie-flags
  res.cookie('session', createSession(req.body), { httpOnly: true, secure: true, sameSite: 'lax' })
})

// ok: js-cookie-flags
app.use(session({ secret: process.env.SECRET, cookie: { httpOnly: true, secure: true } }))

app.get('/lang', (req, res) => {
  // ok: js-cookie-flags
  res.cookie('lang', 'de')
  // ok: js-cookie-flags
  jar.cookie('session', 'x')
})
