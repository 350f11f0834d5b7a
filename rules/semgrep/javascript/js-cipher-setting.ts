// ruleid: js-cipher-setting
const algorithm = 'aes-256-ecb'
const settings = {
  key: process.env.KEY,
}
// ruleid: js-cipher-setting
const defaults = { algorithm: 'des-ede3-cbc', keyLength: 24 }
// ruleid: js-cipher-setting
const CIPHER = 'rc4'
createCipheriv(CIPHER, key, null)
// ok: js-cipher-setting
const ALGORITHM = 'aes-256-gcm'
// ok: js-cipher-setting
const options = { mode: 'development', method: 'POST' }
// ok: js-cipher-setting
const language = 'des'
