// ruleid: js-configuration-sent
app.get('/config', (req, res) => res.send(config))
// ruleid: js-configuration-sent
res.setHeader('X-Powered-By', 'Express 4.17.1')
process.on('uncaughtException', (e) => {
  // ruleid: js-configuration-sent
  res.end(util.inspect(e))
})
// ok: js-configuration-sent
app.get('/config', (req, res) => res.send({ theme: config.theme }))
// ok: js-configuration-sent
res.removeHeader('X-Powered-By')
// ok: js-configuration-sent
res.json(items)
