const http = require('http')
// ruleid: js-secret-over-http-server
http.createServer((req, res) => {
  const { password } = parse(req)
  res.end(check(password) ? 'yes' : 'no')
}).listen(80)
