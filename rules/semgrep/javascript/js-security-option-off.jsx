// ruleid: js-security-option-off
app.use(helmet({ noSniff: false }))
// ruleid: js-security-option-off
app.use(helmet({ hsts: { maxAge: 0 } }))
// ruleid: js-security-option-off
app.enable('x-powered-by')
// ruleid: js-security-option-off
const view = <WebView source={page} originWhitelist={['*']} />
// ok: js-security-option-off
app.use(helmet())
// ok: js-security-option-off
app.disable('x-powered-by')
// ok: js-security-option-off
const fixed = <WebView source={page} originWhitelist={['https://example.com']} />
// ruleid: js-security-option-off
const next = { poweredByHeader: true, output: 'standalone' }
