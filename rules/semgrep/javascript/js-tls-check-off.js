const https = require('https')
// ruleid: js-tls-check-off
const agent = new https.Agent({ rejectUnauthorized: false })
// ruleid: js-tls-check-off
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
// ruleid: js-tls-check-off
request({ url: 'https://example.com', strictSSL: false }, done)
// ruleid: js-tls-check-off
tls.connect({ host, port: 443, checkServerIdentity: () => undefined })
// ok: js-tls-check-off
const agentFixed = new https.Agent({ ca: fs.readFileSync('ca.pem') })
// ok: js-tls-check-off
const explicit = new https.Agent({ rejectUnauthorized: true })
// ok: js-tls-check-off
const text = 'rejectUnauthorized: false'
