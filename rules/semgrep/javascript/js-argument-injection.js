const { execFileSync, spawn } = require('child_process')
app.get('/ls-remote', (req, res) => {
  const remote = req.query.remote
  // ruleid: js-argument-injection
  res.send(execFileSync('git', ['ls-remote', remote, 'HEAD']))
})
app.post('/fetch', (req, res) => {
  // ruleid: js-argument-injection
  spawn('curl', [req.body.url, '-o', '/tmp/out'])
})
app.post('/run', (req, res) => {
  // ruleid: js-argument-injection
  spawn(req.body.program, ['--version'])
})
app.get('/fixed', (req, res) => {
  const remote = req.query.remote
  if (!/^https:\/\//.test(remote)) return res.sendStatus(400)
  // ok: js-argument-injection
  execFileSync('git', ['ls-remote', remote, 'HEAD'])
  // ok: js-argument-injection
  execFileSync('git', ['log', '--', req.query.path])
  // ok: js-argument-injection
  execFileSync('ping', ['-c', '1', 'localhost'])
})
