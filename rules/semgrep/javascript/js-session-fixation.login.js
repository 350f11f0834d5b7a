app.post('/login', async (req, res) => {
  const user = await check(req.body)
  // ruleid: js-session-fixation
  req.session.userId = user.id
  // ruleid: js-session-fixation
  req.session.isAdmin = user.admin
  res.end()
})
app.post('/signup', async (request, response) => {
  // ruleid: js-session-fixation
  request.session.user = await create(request.body)
})
app.post('/logout', (req, res) => {
  // ok: js-session-fixation
  req.session.user = null
  // ok: js-session-fixation
  req.session.theme = 'dark'
})
