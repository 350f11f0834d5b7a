// ruleid: js-client-address-trusted
if (req.headers['x-forwarded-for'] === '127.0.0.1') next()
// ruleid: js-client-address-trusted
const ip = req.headers['x-real-ip'] || req.socket.remoteAddress
// ruleid: js-client-address-trusted
proxy.web(req, res, { xfwd: true })
// ok: js-client-address-trusted
const fixed = req.ip
// ok: js-client-address-trusted
app.set('trust proxy', 1)
// ok: js-client-address-trusted
const type = req.headers['content-type']
