// ruleid: js-old-random-or-buffer
const id = crypto.pseudoRandomBytes(16)
// ruleid: js-old-random-or-buffer
const copy = new Buffer(size)
// ruleid: js-old-random-or-buffer
const n = packet.readUInt8(0, true)
// ok: js-old-random-or-buffer
const idFixed = crypto.randomBytes(16)
// ok: js-old-random-or-buffer
const copyFixed = Buffer.alloc(64)
// ok: js-old-random-or-buffer
const m = packet.readUInt8(0)
