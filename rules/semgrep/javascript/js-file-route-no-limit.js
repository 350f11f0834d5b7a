const app = require('express')()
// ruleid: js-file-route-no-limit
app.get('/:path', (req, res) => {
  const p = req.params.path
  if (isValidPath(p)) res.sendFile(p)
})
// ruleid: js-file-route-no-limit
app.get('/report', (req, res) => {
  res.end(fs.readFileSync('report.txt'))
})
// ruleid: js-file-route-no-limit
app.post('/login', async (req, res) => {
  const ok = await bcrypt.compare(String(req.body.password), user.hash)
  res.sendStatus(ok ? 200 : 401)
})
// ok: js-file-route-no-limit
app.get('/health', (req, res) => res.send('ok'))
// ok: js-file-route-no-limit
app.use('/static', express.static('public'))
// ok: js-file-route-no-limit
client.get('/file', (error, body) => done(body))
