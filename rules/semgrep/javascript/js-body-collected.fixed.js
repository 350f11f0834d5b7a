http.createServer((req, res) => {
  let body = ''
  // ok: js-body-collected
  req.on('data', (chunk) => {
    body += chunk
    if (body.length > 1e6) req.socket.end()
  })
})
