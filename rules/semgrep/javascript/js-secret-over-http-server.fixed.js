const https = require('https')
// ok: js-secret-over-http-server
https.createServer({ key, cert }, (req, res) => {
  const { password } = parse(req)
  res.end(check(password) ? 'yes' : 'no')
}).listen(443)
