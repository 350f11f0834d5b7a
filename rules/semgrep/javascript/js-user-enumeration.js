app.post('/login', async (req, res) => {
  const user = await User.findOne({ where: { email: String(req.body.email) } })
  // ruleid: js-user-enumeration
  if (!user) return res.status(404).json({ error: 'No account with this email' })
  res.json({ ok: true })
})
router.post('/forgot-password', (req, res) => {
  // ruleid: js-user-enumeration
  res.send('User not found')
})
async function signIn(email) {
  // ruleid: js-user-enumeration
  if (!(await find(email))) throw new UnauthorizedException('Email is not registered')
}
app.post('/login-fixed', (req, res) => {
  // ok: js-user-enumeration
  res.status(401).json({ error: 'Wrong name or password' })
})
app.get('/users/:id', (req, res) => {
  // ok: js-user-enumeration
  res.status(404).json({ error: 'User not found' })
})
app.post('/login-log', (req, res) => {
  // ok: js-user-enumeration
  console.log('unknown user')
})
