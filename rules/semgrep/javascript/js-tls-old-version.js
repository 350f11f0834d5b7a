// ruleid: js-tls-old-version
https.createServer({ key, cert, minVersion: 'TLSv1' }, app)
// ruleid: js-tls-old-version
tls.connect({ host, secureProtocol: 'TLSv1_method' })
// ruleid: js-tls-old-version
tls.DEFAULT_MIN_VERSION = 'TLSv1.1'
// ok: js-tls-old-version
https.createServer({ key, cert, minVersion: 'TLSv1.2' }, app)
// ok: js-tls-old-version
tls.connect({ host, minVersion: 'TLSv1.3' })
// ok: js-tls-old-version
const protocol = { version: 'TLSv1' }
