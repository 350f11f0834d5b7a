// ruleid: js-own-id-for-session
app.use(session({ genid: (req) => req.query.sid, secret: process.env.S, cookie: {} }))
// ruleid: js-own-id-for-session
res.cookie('sid', req.query.sid, { httpOnly: true })
// ruleid: js-own-id-for-session
req.sessionID = req.query.sessionId
// ok: js-own-id-for-session
app.use(session({ genid: () => crypto.randomUUID(), secret: process.env.S, cookie: {} }))
// ok: js-own-id-for-session
res.cookie('lang', req.query.lang)
// ok: js-own-id-for-session
res.cookie('sid', crypto.randomUUID(), { httpOnly: true })
