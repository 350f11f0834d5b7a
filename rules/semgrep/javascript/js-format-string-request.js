app.get('/msg', (req, res) => {
  const user = req.query.user
  // ruleid: js-format-string-request
  console.log('Access refused for ' + user, req.ip)
})
function greet(req) {
  // ruleid: js-format-string-request
  return util.format(req.query.tpl, req.user.name)
}
app.post('/fail', (req, res) => {
  // ruleid: js-format-string-request
  logger.warn(`Login of ${req.body.name} failed`, new Error('x'))
})
app.get('/fixed', (req, res) => {
  // ok: js-format-string-request
  console.log('Access refused for %s from %s', req.query.user, req.ip)
  // ok: js-format-string-request
  util.format('Hi %s', req.query.name)
  // ok: js-format-string-request
  console.log('started', port)
})

app.get('/fields', (req, res) => {
  // ok: js-format-string-request
  logger.info({ name: req.query.name }, 'asked')
})
