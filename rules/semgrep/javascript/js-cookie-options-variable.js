const defaults = { maxAge: 86400000, path: '/' }
function issue(res, token) {
  // ruleid: js-cookie-options-variable
  res.cookie('token', token, defaults)
}
// ruleid: js-cookie-options-variable
res.setHeader('Set-Cookie', `sid=${token}; HttpOnly; Path=/`)
// ruleid: js-cookie-options-variable
cookies().set('session', value, { httpOnly: true, secure: false })
// ruleid: js-cookie-options-variable
const cookieOptions = { httpOnly: false, maxAge: 1000 }
// ok: js-cookie-options-variable
res.setHeader('Set-Cookie', `sid=${token}; HttpOnly; Secure; Path=/`)
const good = { httpOnly: true, secure: true }
function issue2(res, token) {
  // ok: js-cookie-options-variable
  res.cookie('token', token, good)
}
// ok: js-cookie-options-variable
const other = { httpOnly: false }
