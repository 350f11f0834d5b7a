async function login(form) {
  const { token } = await post('/login', form)
  // ruleid: js-browser-stored-secret
  localStorage.setItem('token', token)
  // ruleid: js-browser-stored-secret
  window.sessionStorage.setItem('user_password', form.password.value)
  // ruleid: js-browser-stored-secret
  localStorage.jwt = token
}
function theme(name, draft) {
  // ok: js-browser-stored-secret
  localStorage.setItem('theme', name)
  // ok: js-browser-stored-secret
  sessionStorage.setItem('draft', draft)
  // ok: js-browser-stored-secret
  cache.setItem('token', name)
}
async function loginFixed(form) {
  // ok: js-browser-stored-secret
  await fetch('/login', { method: 'POST', credentials: 'same-origin', body: new FormData(form) })
}
