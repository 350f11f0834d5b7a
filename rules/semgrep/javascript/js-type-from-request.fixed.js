app.get('/page', (req, res) => {
  const path = req.query.path
  if (typeof path !== 'string') return res.sendStatus(400)
  // ok: js-type-from-request
  if (path.indexOf('..') !== -1) return res.sendStatus(400)
  res.json({ path })
})
