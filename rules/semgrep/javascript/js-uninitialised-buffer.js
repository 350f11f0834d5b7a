// ruleid: js-uninitialised-buffer
const one = new Buffer(size)
// ruleid: js-uninitialised-buffer
const two = Buffer.allocUnsafe(1024)
// ruleid: js-uninitialised-buffer
const three = new Buffer(req.body.text, 'base64')
// ok: js-uninitialised-buffer
const fixed = Buffer.alloc(1024)
// ok: js-uninitialised-buffer
const text = Buffer.from('hello')
// ok: js-uninitialised-buffer
const filled = Buffer.allocUnsafe(16).fill(0)

function typed(kind) {
  // ok: js-uninitialised-buffer
  const head = Buffer.allocUnsafe(1)
  head[0] = kind
  return head
}
