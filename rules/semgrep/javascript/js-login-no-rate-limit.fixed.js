const limit = rateLimit({ windowMs: 900000, limit: 10 })
// ok: js-login-no-rate-limit
app.post('/login', limit, (req, res) => res.json({}))
