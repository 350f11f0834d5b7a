// ruleid: js-same-site-none
res.cookie('sid', sid, { httpOnly: true, secure: true, sameSite: 'none' })
// ruleid: js-same-site-none
app.use(session({ secret: key, cookie: { sameSite: false } }))
// ruleid: js-same-site-none
document.cookie = 'token=' + token + '; SameSite=None; Secure'
// ok: js-same-site-none
res.cookie('sid', sid, { httpOnly: true, secure: true, sameSite: 'strict' })
// ok: js-same-site-none
document.cookie = 'theme=dark; SameSite=Lax'
// ok: js-same-site-none
const options = { sameOrigin: 'none' }
