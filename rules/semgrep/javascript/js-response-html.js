app.get('/hello', (req, res) => {
  // ruleid: js-response-html
  res.send('<h1>Hello ' + req.query.name + '</h1>')
})

http.createServer((req, res) => {
  const name = new URL(req.url, 'http://localhost').searchParams.get('name')
  res.writeHead(200, { 'Content-Type': 'text/html' })
  // ruleid: js-response-html
  res.end(`<p>${name}</p>`)
})

router.get('/missing', (request, response) => {
  const { page } = request.query
  // ruleid: js-response-html
  response.status(404).send(`No page ${page}`)
})

export async function GET(request) {
  const q = request.nextUrl.searchParams.get('q')
  // ruleid: js-response-html
  return new Response(`<b>${q}</b>`, { headers: { 'Content-Type': 'text/html' } })
}

app.get('/hello-fixed', (req, res) => {
  // ok: js-response-html
  res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>')
})

app.get('/data', (req, res) => {
  // ok: js-response-html
  res.json({ name: req.query.name })
  // ok: js-response-html
  res.send({ name: req.query.name })
})

app.get('/page', (req, res) => {
  // ok: js-response-html
  res.send(`<p>page ${Number(req.query.page)}</p>`)
  // ok: js-response-html
  socket.send(req.query.name)
})

app.get('/tagged', (c) => {
  const user = c.req.query('user')
  // ok: js-response-html
  return c.html(html`<h1>${user}</h1>`)
})
