// ruleid: js-login-no-rate-limit
app.post('/login', async (req, res) => {
  const user = await users.check(req.body.email, req.body.password)
  res.json({ user })
})
// ruleid: js-login-no-rate-limit
router.post('/api/auth/signin', signIn)
// ruleid: js-login-no-rate-limit
app.post('/reset-password', reset)
// ok: js-login-no-rate-limit
app.post('/comments', (req, res) => res.end())
