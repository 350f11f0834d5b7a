app.get('/debug', (req, res) => {
  // ruleid: js-environment-sent
  res.json(process.env)
})
app.get('/info', (req, res) => {
  // ruleid: js-environment-sent
  res.send(JSON.stringify(process.env))
})
app.get('/status', (req, res) => {
  // ruleid: js-environment-sent
  res.json({ uptime: process.uptime(), config: process.env })
})
app.get('/version', (req, res) => {
  // ok: js-environment-sent
  res.json({ version: process.env.APP_VERSION })
})
// ok: js-environment-sent
spawn('ls', [], { env: process.env })
// ok: js-environment-sent
console.log(process.env.NODE_ENV)
