const jwt = require('jsonwebtoken')
// ruleid: js-jwt-no-expiry
const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET)
// ruleid: js-jwt-no-expiry
const signed = jwt.sign(payload, key, { algorithm: 'RS256' })
async function login(user) {
  // ruleid: js-jwt-no-expiry
  return { token: jwt.sign({ sub: user.id, role: user.role }, key) }
}
// ok: js-jwt-no-expiry
const fixed = jwt.sign({ id: user.id }, process.env.JWT_SECRET, { expiresIn: '15m' })
// ok: js-jwt-no-expiry
const claim = jwt.sign({ id: user.id, exp: now + 900 }, key)
// ok: js-jwt-no-expiry
const other = document.sign(data, key)
