const crypto = require('crypto')

// ruleid: js-weak-cipher
const old = crypto.createCipher('aes-256-cbc', passphrase)
// ruleid: js-weak-cipher
const des = crypto.createCipheriv('des-ede3-cbc', key, iv)
// ruleid: js-weak-cipher
const ecb = createCipheriv('aes-128-ecb', key, null)
// ruleid: js-weak-cipher
const stream = CryptoJS.RC4.encrypt(text, key)
// ok: js-weak-cipher
const fixed = crypto.createCipheriv('aes-256-gcm', key, crypto.randomBytes(12))
// ok: js-weak-cipher
const description = { name: 'description' }
// ok: js-weak-cipher
const browser = CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC })

// ruleid: js-weak-cipher
crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, data)
// ok: js-weak-cipher
crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, data)
