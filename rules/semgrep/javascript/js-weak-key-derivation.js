const crypto = require('crypto')
async function register(password, salt) {
  // ruleid: js-weak-key-derivation
  const first = await bcrypt.hash(password, 4)
  // ruleid: js-weak-key-derivation
  const second = crypto.pbkdf2Sync(password, salt, 1000, 64, 'sha512')
  // ruleid: js-weak-key-derivation
  const third = bcryptjs.genSaltSync(8)
  const rounds = 5
  // ruleid: js-weak-key-derivation
  const fourth = await bcrypt.hash(password, rounds)
  return [first, second, third, fourth]
}
async function registerFixed(password, salt) {
  // ok: js-weak-key-derivation
  const first = await bcrypt.hash(password, 12)
  // ok: js-weak-key-derivation
  const second = crypto.pbkdf2Sync(password, salt, 600000, 64, 'sha512')
  // ok: js-weak-key-derivation
  const third = cache.hash(password, 4)
  return [first, second, third]
}
