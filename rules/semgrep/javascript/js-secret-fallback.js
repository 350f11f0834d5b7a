// ruleid: js-secret-fallback
const secret = process.env.JWT_SECRET || 'keyboard cat'
// ruleid: js-secret-fallback
const password = process.env.DB_PASSWORD ?? 'postgres'
// ruleid: js-secret-fallback
app.use(session({ secret: process.env.SESSION_SECRET || 'changeme' }))
// ok: js-secret-fallback
const secretFixed = process.env.JWT_SECRET
// ok: js-secret-fallback
const empty = process.env.API_KEY || ''
// ok: js-secret-fallback
const port = process.env.PORT || '3000'
// ok: js-secret-fallback
const keyPath = process.env.SECRET_KEY_PATH || './key.pem'
