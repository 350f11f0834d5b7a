const digits = []
for (let i = 0; i < 10; i++) {
  // ruleid: js-biased-random
  digits.push(crypto.randomBytes(1)[0] % 10)
}
function password(length) {
  const bytes = crypto.randomBytes(length)
  let text = ''
  for (let i = 0; i < length; i++) {
    // ruleid: js-biased-random
    text += letters[bytes[i] % letters.length]
  }
  return text
}
const values = new Uint32Array(1)
crypto.getRandomValues(values)
// ruleid: js-biased-random
const index = values[0] % names.length
// ok: js-biased-random
const fixed = crypto.randomInt(0, 10)
// ok: js-biased-random
const nibble = crypto.randomBytes(1)[0] % 16
// ok: js-biased-random
const even = count % 10
