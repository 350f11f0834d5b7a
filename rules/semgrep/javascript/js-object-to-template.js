app.post('/profile', (req, res) => {
  // ruleid: js-object-to-template
  res.render('profile', req.body)
})
app.get('/search', (req, res) => {
  const data = req.query
  // ruleid: js-object-to-template
  res.render('search', data)
})
router.get('/item', (req, res) => {
  // ruleid: js-object-to-template
  res.render('item', { ...req.query, title: 'Item' })
})
app.post('/fixed', (req, res) => {
  // ok: js-object-to-template
  res.render('profile', { name: req.body.name, bio: req.body.bio })
  const body = schema.parse(req.body)
  // ok: js-object-to-template
  res.render('profile', body)
  // ok: js-object-to-template
  res.render('static', { title: 'Home' })
})
