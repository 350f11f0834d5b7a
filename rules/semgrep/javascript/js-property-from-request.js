const settings = {}
app.get('/user/:id', (req, res) => {
  const prop = req.query.name
  // ruleid: js-property-from-request
  settings[prop] = () => 1
  res.end()
})
app.post('/count', (req, res) => {
  // ruleid: js-property-from-request
  counts[req.body.page] += 1
})
router.put('/kv', (req, res) => {
  const { key, value } = req.body
  // ruleid: js-property-from-request
  store[key] = value
})
app.get('/fixed', (req, res) => {
  const prop = '$' + req.query.name
  // ok: js-property-from-request
  settings[prop] = 1
  // ok: js-property-from-request
  store.set(req.body.key, 1)
  // ok: js-property-from-request
  list[Number(req.query.index)] = 1
})
