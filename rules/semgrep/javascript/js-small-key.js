const crypto = require('crypto')
// ruleid: js-small-key
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 })
// ruleid: js-small-key
crypto.generateKeyPair('dsa', { modulusLength: 1536, divisorLength: 224 }, done)
// ruleid: js-small-key
const old = new NodeRSA({ b: 512 })
// ok: js-small-key
const fixed = crypto.generateKeyPairSync('rsa', { modulusLength: 3072 })
// ok: js-small-key
const curve = crypto.generateKeyPairSync('ed25519')
// ok: js-small-key
const text = { length: 1024 }
