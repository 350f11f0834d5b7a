const fs = require('node:fs')
const path = require('node:path')

app.get('/files/:name', (req, res) => {
  // ruleid: js-path-request
  res.sendFile(path.join(__dirname, 'uploads', req.params.name))
})

app.get('/read', (req, res) => {
  const name = req.query.file
  const full = './public/' + name
  // ruleid: js-path-request
  fs.readFile(full, 'utf8', (error, data) => res.send(data))
})

export async function DELETE(request) {
  const { key } = await request.json()
  // ruleid: js-path-request
  await fs.promises.unlink(`./data/${key}`)
  return new Response(null, { status: 204 })
}

http.createServer((req, res) => {
  const target = url.parse(req.url, true).query.path
  // ruleid: js-path-request
  fs.createReadStream(target).pipe(res)
})

app.get('/base/:name', (req, res) => {
  // ok: js-path-request
  res.sendFile(path.join(__dirname, 'uploads', path.basename(req.params.name)))
})

app.get('/inside', (req, res) => {
  const full = path.resolve(root, req.query.file)
  if (!full.startsWith(root + path.sep)) return res.status(403).end()
  // ok: js-path-request
  fs.readFile(full, (error, data) => res.send(data))
})

app.get('/log', (req, res) => {
  console.log(req.query.file)
  // ok: js-path-request
  fs.readFile('./public/index.html', (error, data) => res.send(data))
})

app.get('/cached', async (req, res) => {
  // ok: js-path-request
  res.json(await cache.open(req.query.file))
})

app.get('/exports', (req, res) => {
  // ok: js-path-request
  res.sendFile(req.query.file, { root: EXPORTS })
})

server.route({
  handler: async (request, h) => {
    // ruleid: js-path-request
    return Fs.promises.readFile('/var/reports/' + request.params.name)
  },
})
