// ruleid: js-small-curve
const a = crypto.createECDH('secp112r1')
// ruleid: js-small-curve
crypto.generateKeyPairSync('ec', { namedCurve: 'secp160k1' })
// ruleid: js-small-curve
crypto.getDiffieHellman('modp1')
// ok: js-small-curve
const b = crypto.createECDH('prime256v1')
// ok: js-small-curve
crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' })
// ok: js-small-curve
crypto.getDiffieHellman('modp14')
