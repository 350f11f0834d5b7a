// ruleid: js-client-side-admin
if (localStorage.getItem('isAdmin') === 'true') showPanel()
function login(name) {
  // ruleid: js-client-side-admin
  sessionStorage.setItem('role', name === 'root' ? 'admin' : 'user')
}
// ruleid: js-client-side-admin
const premium = localStorage.isPremium
// ok: js-client-side-admin
const theme = localStorage.getItem('theme')
// ok: js-client-side-admin
const me = await fetch('/api/me')
// ok: js-client-side-admin
cache.setItem('role', 'admin')
