function validPassword(p) {
  // ruleid: js-short-password-function
  return p.length >= 4
}
const isPasswordOk = (value) => {
  // ruleid: js-short-password-function
  if (value.length < 6) return false
  return true
}
// ruleid: js-short-password-function
const checkPassword = (text) => text.length > 5
function validPasswordFixed(p) {
  // ok: js-short-password-function
  return p.length >= 12
}
function hashPassword(p) {
  // ok: js-short-password-function
  return p.length > 0
}
function shorten(p) {
  // ok: js-short-password-function
  return p.length >= 4
}
