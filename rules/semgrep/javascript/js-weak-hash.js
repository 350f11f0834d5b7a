const crypto = require('node:crypto')

// ruleid: js-weak-hash
const stored = crypto.createHash('md5').update(password).digest('hex')
// ruleid: js-weak-hash
const token = createHash('SHA1').update(email).digest('hex')
// ruleid: js-weak-hash
const browser = CryptoJS.MD5(password).toString()
// ok: js-weak-hash
const fixed = crypto.createHash('sha256').update(text).digest('hex')
// ok: js-weak-hash
const keyed = crypto.createHmac('sha512', key).update(text).digest('hex')
// ok: js-weak-hash
const name = 'md5'
