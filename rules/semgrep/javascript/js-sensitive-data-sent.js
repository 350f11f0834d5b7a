function trackUser(user) {
  fetch('https://stats.example.com/collect', {
    method: 'POST',
    // ruleid: js-sensitive-data-sent
    body: JSON.stringify({ email: user.email, ssn: user.ssn }),
  })
}
// ruleid: js-sensitive-data-sent
mixpanel.track('signup', { email: user.email, plan })
app.get('/me', async (req, res) => {
  // ruleid: js-sensitive-data-sent
  res.json({ id: user.id, passwordHash: user.passwordHash })
})
app.get('/api/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  // ruleid: js-sensitive-data-sent
  res.json(user)
})
// ok: js-sensitive-data-sent
mixpanel.track('signup', { plan })
app.get('/status', (req, res) => {
  // ok: js-sensitive-data-sent
  res.json({ id: user.id, hasPassword: true })
  // ok: js-sensitive-data-sent
  res.json({ name: user.name })
})
