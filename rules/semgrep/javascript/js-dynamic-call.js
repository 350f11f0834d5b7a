const actions = { play() {}, pause() {} }
app.get('/perform/:action/:payload', (req, res) => {
  const action = actions[req.params.action]
  // ruleid: js-dynamic-call
  res.json(action(req.params.payload))
})
window.addEventListener('message', (ev) => {
  const message = JSON.parse(ev.data)
  // ruleid: js-dynamic-call
  window[message.name](message.payload)
})
app.post('/rpc', (req, res) => {
  // ruleid: js-dynamic-call
  res.json(service[req.body.method](req.body.args))
})
const table = new Map([['play', play]])
app.get('/fixed/:action', (req, res) => {
  const action = table.get(req.params.action)
  // ok: js-dynamic-call
  if (typeof action === 'function') res.json(action())
  const name = req.params.action
  if (!Object.hasOwn(actions, name)) return res.sendStatus(404)
  // ok: js-dynamic-call
  res.json(actions[name]())
  // ok: js-dynamic-call
  res.json(actions['play']())
})
