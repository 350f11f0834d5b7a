app.get('/lang', (req, res) => {
  // ruleid: js-header-injection
  res.setHeader('Content-Language', req.query.lang)
  res.end()
})

router.get('/download', (request, response) => {
  const name = request.query.name
  // ruleid: js-header-injection
  response.set('Content-Disposition', 'attachment; filename=' + name)
})

http.createServer((req, res) => {
  const id = url.parse(req.url, true).query.id
  // ruleid: js-header-injection
  res.writeHead(200, { 'X-Request-Id': id })
})

app.get('/lang-fixed', (req, res) => {
  // ok: js-header-injection
  res.setHeader('Content-Language', encodeURIComponent(req.query.lang))
})

app.get('/stripped', (req, res) => {
  // ok: js-header-injection
  res.setHeader('X-Name', req.query.name.replace(/[\r\n]/g, ''))
})

app.get('/cache', (req, res) => {
  // ok: js-header-injection
  cache.set('name', req.query.name)
  // ok: js-header-injection
  res.setHeader('Cache-Control', 'no-store')
})
