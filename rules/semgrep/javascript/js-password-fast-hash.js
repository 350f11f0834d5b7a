const crypto = require('crypto')

function register(user, password) {
  // ruleid: js-password-fast-hash
  user.hash = crypto.createHash('sha256').update(password).digest('hex')
}

const check = (req, user) =>
  // ruleid: js-password-fast-hash
  createHash('sha512').update(user.salt + req.body.password).digest('base64') === user.hash

function browserHash(passwd) {
  // ruleid: js-password-fast-hash
  return CryptoJS.SHA256(passwd).toString()
}

async function registerFixed(user, password) {
  // ok: js-password-fast-hash
  user.hash = await bcrypt.hash(password, 12)
}

function fingerprint(file) {
  // ok: js-password-fast-hash
  return crypto.createHash('sha256').update(file).digest('hex')
}

async function scrypted(password, salt) {
  // ok: js-password-fast-hash
  return promisify(crypto.scrypt)(password, salt, 64)
}

const verifyPassword = (user, candidate) => {
  // ruleid: js-password-fast-hash
  const digest = crypto.createHash('sha256').update(candidate + user.salt).digest('hex')
  return crypto.timingSafeEqual(Buffer.from(digest), Buffer.from(user.stored))
}

class Accounts {
  async hashPassword(text) {
    // ruleid: js-password-fast-hash
    return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex')
  }
  async slowPassword(text) {
    // ok: js-password-fast-hash
    return argon2.hash(text)
  }
}

const tokenDigest = (token) => {
  // ok: js-password-fast-hash
  return crypto.createHash('sha256').update(token).digest('hex')
}
