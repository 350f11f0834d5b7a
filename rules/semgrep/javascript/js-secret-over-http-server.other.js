const http = require('http')
// ok: js-secret-over-http-server
http.createServer((req, res) => res.end('hello')).listen(80)
// ok: js-secret-over-http-server
const text = 'hello'
