http.createServer((request, response) => {
  // ruleid: js-frame-options-missing
  response.writeHead(200, { 'Content-Type': 'text/html' })
  response.end('<form method="post"><button>Send</button></form>')
})
function page(req, res) {
  // ruleid: js-frame-options-missing
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.end('<p>Hi</p>')
}
const other = (req, res) => {
  // ruleid: js-frame-options-missing
  res.writeHead(404, { 'content-type': 'text/html' })
  res.end()
}
const json = (req, res) => {
  // ok: js-frame-options-missing
  res.writeHead(200, { 'Content-Type': 'application/json' })
  res.end('{}')
}
// ok: js-frame-options-missing
request.setHeader('Content-Type', 'application/json')
