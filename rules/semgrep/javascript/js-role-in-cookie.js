// ruleid: js-role-in-cookie
const isAdmin = document.cookie.includes('role=admin')
// ruleid: js-role-in-cookie
if (document.cookie.indexOf('loggedIn=true') > -1) show()
// ruleid: js-role-in-cookie
if (req.body.username === 'admin') {
  req.session.admin = true
}
// ok: js-role-in-cookie
const dark = document.cookie.includes('theme=dark')
// ok: js-role-in-cookie
if (req.session.role === 'admin') show()
// ok: js-role-in-cookie
if (req.body.kind === 'admin') {
  req.session.kind = 1
}
