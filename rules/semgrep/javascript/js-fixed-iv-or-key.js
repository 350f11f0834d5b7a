const crypto = require('crypto')

function encrypt(text) {
  // ruleid: js-fixed-iv-or-key
  return crypto.createCipheriv('aes-256-cbc', process.env.KEY, '0000000000000000').update(text)
}

const iv = Buffer.alloc(16, 0)
function encryptAll(key, text) {
  // ruleid: js-fixed-iv-or-key
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv)
  return cipher.update(text)
}

// ruleid: js-fixed-iv-or-key
const secret = CryptoJS.AES.encrypt(message, 'my key of the shop').toString()

const key = Buffer.from('an example key of 32 characters!!')
// ruleid: js-fixed-iv-or-key
const cipher = crypto.createCipheriv('aes-256-cbc', key, crypto.randomBytes(16))

function encryptFixed(text) {
  const iv = crypto.randomBytes(12)
  // ok: js-fixed-iv-or-key
  return crypto.createCipheriv('aes-256-gcm', loadKey(), iv).update(text)
}

// ok: js-fixed-iv-or-key
const browser = CryptoJS.AES.encrypt(message, process.env.SECRET)

function own(key, iv) {
  // ok: js-fixed-iv-or-key
  return crypto.createCipheriv('aes-256-cbc', key, iv)
}

function filled(key) {
  const iv = Buffer.alloc(16)
  crypto.randomFillSync(iv)
  // ok: js-fixed-iv-or-key
  return crypto.createCipheriv('aes-256-cbc', key, iv)
}
