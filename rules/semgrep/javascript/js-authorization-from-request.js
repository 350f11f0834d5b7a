app.delete('/users/:id', (req, res) => {
  // ruleid: js-authorization-from-request
  if (req.query.admin === 'true') remove(req.params.id)
  res.end()
})
app.get('/panel', (req, res) => {
  // ruleid: js-authorization-from-request
  if (req.cookies.role !== 'admin') return res.status(403).end()
  res.render('panel')
})
app.post('/users', async (req, res) => {
  const user = new User({ name: req.body.name })
  // ruleid: js-authorization-from-request
  user.role = req.body.role
  await user.save()
})
app.get('/panel-fixed', (req, res) => {
  // ok: js-authorization-from-request
  if (req.session.role !== 'admin') return res.status(403).end()
  res.render('panel')
})
app.get('/list', (req, res) => {
  // ok: js-authorization-from-request
  if (req.query.page === '1') first(res)
  // ok: js-authorization-from-request
  if (req.user.isAdmin) all(res)
})
