// ruleid: js-session-secret-literal
app.use(session({ secret: 'keyboard cat', resave: false }))
// ruleid: js-session-secret-literal
app.use(cookieParser('my signing text'))
// ruleid: js-session-secret-literal
app.use(cookieSession({ name: 'session', keys: ['one', 'two'] }))
// ok: js-session-secret-literal
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }))
// ok: js-session-secret-literal
app.use(cookieParser())
// ok: js-session-secret-literal
const fetchSession = session({ name: 'keyboard cat' })
