// ruleid: js-session-lives-long
app.use(session({ secret: process.env.S, cookie: { maxAge: 1000 * 60 * 60 * 24 * 365 * 10 } }))
// ruleid: js-session-lives-long
jwt.sign({ id }, key, { expiresIn: '365d' })
// ruleid: js-session-lives-long
res.cookie('sid', id, { expires: new Date('9999-12-31') })
// ok: js-session-lives-long
jwt.sign({ id }, key, { expiresIn: '15m' })
// ok: js-session-lives-long
app.use(express.static('public', { maxAge: 1000 * 60 * 60 * 24 * 365 }))
// ok: js-session-lives-long
res.cookie('sid', id, { maxAge: 86400000 })
