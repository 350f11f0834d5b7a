import http from 'node:http'
const options = {}
// ruleid: js-secret-over-http-server
http.createServer(options, (req, res) => login(req.headers.password)).listen(8080)
