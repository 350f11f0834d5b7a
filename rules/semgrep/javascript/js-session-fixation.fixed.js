app.post('/login', async (req, res) => {
  const user = await check(req.body)
  req.session.regenerate(() => {
    // ok: js-session-fixation
    req.session.userId = user.id
    res.end()
  })
})
