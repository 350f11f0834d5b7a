app.post('/prefs', (req, res) => {
  // ruleid: js-merge-request
  const value = _.merge({}, defaults, JSON.parse(req.body.prefs))
  save(value)
})
app.put('/todos/:id', (req, res) => {
  // ruleid: js-merge-request
  todos[req.params.id][req.query.name] = 'text'
  res.end()
})
app.post('/path', (req, res) => {
  // ruleid: js-merge-request
  _.set(config, req.body.path, 1)
})
socket.addEventListener('message', (event) => {
  const update = JSON.parse(event.data)
  // ruleid: js-merge-request
  deepMerge(state, update)
})
app.post('/fixed', (req, res) => {
  // ok: js-merge-request
  const value = _.merge({}, defaults, schema.parse(req.body))
  // ok: js-merge-request
  cache.set(req.body.key, req.body.value)
  // ok: js-merge-request
  const plain = Object.assign({}, { name: String(req.body.name) })
})
