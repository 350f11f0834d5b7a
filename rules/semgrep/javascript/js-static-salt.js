const crypto = require('crypto')
// ruleid: js-static-salt
const key = crypto.scryptSync(password, 'salt', 32)
// ruleid: js-static-salt
const hash = crypto.pbkdf2Sync(password, 'shop', 600000, 64, 'sha512')
const salt = 'all the same'
// ruleid: js-static-salt
crypto.scrypt(passphrase, salt, 64, (error, derived) => store(derived))
// ok: js-static-salt
const fixed = crypto.scryptSync(password, crypto.randomBytes(16), 32)
// ok: js-static-salt
const stored = crypto.scryptSync(password, user.salt, 32)
// ok: js-static-salt
const table = cache.lookup(password, 'salt', 32)
