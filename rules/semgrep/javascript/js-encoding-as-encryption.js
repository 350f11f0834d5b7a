// ruleid: js-encoding-as-encryption
const encrypted = Buffer.from(password).toString('base64')
// ruleid: js-encoding-as-encryption
localStorage.setItem('p', btoa(user.password))
// ruleid: js-encoding-as-encryption
const xor = (s, k) => [...s].map((c, i) => String.fromCharCode(c.charCodeAt(0) ^ k.charCodeAt(i % k.length))).join('')
// ok: js-encoding-as-encryption
const image = Buffer.from(data).toString('base64')
// ok: js-encoding-as-encryption
const headers = { Authorization: 'Basic ' + Buffer.from(user + ':' + password).toString('base64') }
function hash(text) {
  let h = 0
  for (let i = 0; i < text.length; i++) {
    // ok: js-encoding-as-encryption
    h = (h << 5) ^ text.charCodeAt(i)
  }
  return h
}
