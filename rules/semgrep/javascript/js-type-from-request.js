app.get('/page', (req, res) => {
  const path = req.query.path
  // ruleid: js-type-from-request
  if (path.indexOf('..') !== -1) return res.sendStatus(400)
  res.sendFile('/srv/pages/' + path)
})
router.post('/note', (req, res) => {
  // ruleid: js-type-from-request
  if (req.body.text.includes('<script')) return res.sendStatus(400)
  save(req.body.text)
})
router.get('/next', (req, res) => {
  const { target } = req.query
  // ruleid: js-type-from-request
  if (target.startsWith('/')) res.redirect(target)
})
app.get('/list', (req, res) => {
  const names = listNames()
  // ok: js-type-from-request
  if (names.includes('admin')) res.json(names)
  // ok: js-type-from-request
  if (req.path.startsWith('/api')) next()
})
