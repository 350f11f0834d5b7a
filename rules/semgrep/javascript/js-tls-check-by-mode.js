// ruleid: js-tls-check-by-mode
new https.Agent({ ca, rejectUnauthorized: !isProd })
// ruleid: js-tls-check-by-mode
tls.connect({ host, rejectUnauthorized: mode === 'production' })
// ruleid: js-tls-check-by-mode
options.rejectUnauthorized = isDev ? false : true
// ok: js-tls-check-by-mode
new https.Agent({ ca, rejectUnauthorized: true })
// ok: js-tls-check-by-mode
tls.connect({ host, ca })
// ok: js-tls-check-by-mode
const p = { sslValidate: true }
