const zlib = require('zlib')
app.post('/upload', (req, res) => {
  // ruleid: js-decompression-bomb
  zlib.gunzip(req.body, (err, out) => res.json({ size: out.length }))
})
// ruleid: js-decompression-bomb
const text = zlib.inflateSync(packet)
// ruleid: js-decompression-bomb
req.pipe(zlib.createGunzip()).on('data', handle)
// ok: js-decompression-bomb
zlib.gunzip(data, { maxOutputLength: 1000000 }, done)
// ok: js-decompression-bomb
zlib.gzip(data, done)
// ok: js-decompression-bomb
const textFixed = zlib.inflateSync(packet, { maxOutputLength: 1000000 })
