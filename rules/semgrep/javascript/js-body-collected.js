http.createServer((req, res) => {
  let body = ''
  // ruleid: js-body-collected
  req.on('data', (chunk) => {
    body += chunk
  })
  req.on('end', () => res.end(String(body)))
})
function read(request, done) {
  const parts = []
  // ruleid: js-body-collected
  request.on('data', (part) => parts.push(part))
  request.on('end', () => done(Buffer.concat(parts)))
}
async function readAll(req) {
  let text = ''
  // ruleid: js-body-collected
  for await (const chunk of req) text += chunk
  return text
}
// ok: js-body-collected
socket.on('data', (chunk) => handle(chunk))
// ok: js-body-collected
stream.on('data', (chunk) => chunks.push(chunk))
