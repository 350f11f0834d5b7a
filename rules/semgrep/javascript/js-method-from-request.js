app.post('/run', (req, res) => {
  // ruleid: js-method-from-request
  res.json(actions[req.body.action](req.body.data))
})
app.get('/call/:method', (req, res) => {
  const { method } = req.params
  // ruleid: js-method-from-request
  res.json(service[method]())
})
window.onmessage = (event) => {
  // ruleid: js-method-from-request
  window[event.data.name](event.data.value)
}
app.post('/run-fixed', (req, res) => {
  const { action } = req.body
  if (!Object.hasOwn(actions, action)) return res.status(404).end()
  // ok: js-method-from-request
  res.json(actions[action](req.body.data))
})
app.get('/item/:id', (req, res) => {
  // ok: js-method-from-request
  res.json(items[req.params.id])
  // ok: js-method-from-request
  list[0](req.params.id)
})
