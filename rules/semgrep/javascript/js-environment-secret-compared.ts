export function check(req, res, next) {
  const provided = req.header('x-api-key')
  // ruleid: js-environment-secret-compared
  if (provided !== process.env.API_KEY) return res.status(401).end()
  next()
}
function verifyToken(a, b) {
  // ruleid: js-environment-secret-compared
  return a == b
}
function compareHash(a, b) {
  // ruleid: js-environment-secret-compared
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false
  }
  return true
}
// ok: js-environment-secret-compared
if (process.env.NODE_ENV === 'production') start()
// ok: js-environment-secret-compared
if (process.env.API_KEY === undefined) throw new Error('API_KEY is missing')
function sameName(a, b) {
  // ok: js-environment-secret-compared
  return a === b
}
