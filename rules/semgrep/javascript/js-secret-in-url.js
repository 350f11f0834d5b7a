function login(name, password) {
  // ruleid: js-secret-in-url
  return fetch(`https://api.example.com/login?user=${name}&password=${password}`)
}
// ruleid: js-secret-in-url
const link = 'https://example.com/files?token=' + token
function open(accessToken) {
  // ruleid: js-secret-in-url
  location.href = `/app?access_token=${accessToken}`
}
function loginFixed(name, password) {
  // ok: js-secret-in-url
  return fetch('https://api.example.com/login', { method: 'POST', body: JSON.stringify({ name, password }) })
}
// ok: js-secret-in-url
const search = `https://example.com/?q=${term}`
// ok: js-secret-in-url
const note = `token=${token}`
