http.createServer((request, response) => {
  response.setHeader('X-Frame-Options', 'DENY')
  // ok: js-frame-options-missing
  response.writeHead(200, { 'Content-Type': 'text/html' })
  response.end('<p>Hi</p>')
})
