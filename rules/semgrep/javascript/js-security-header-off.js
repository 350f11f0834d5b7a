// ruleid: js-security-header-off
app.use(helmet({ contentSecurityPolicy: false }))
// ruleid: js-security-header-off
app.use(helmet({ frameguard: false, hsts: true }))
app.get('/', (req, res) => {
  // ruleid: js-security-header-off
  res.setHeader('Content-Security-Policy', "default-src 'self'; script-src 'self' 'unsafe-inline'")
  // ok: js-security-header-off
  res.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'unsafe-inline'")
})
// ok: js-security-header-off
app.use(helmet())
// ok: js-security-header-off
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'"] } } }))
