// ruleid: js-random-identifier
const name = Math.random().toString(36)
// ruleid: js-random-identifier
const letter = letters.charAt(Math.floor(Math.random() * letters.length))
// ruleid: js-random-identifier
const hex = 'x' + Math.random().toString(16)
// ok: js-random-identifier
const fixed = crypto.randomUUID()
// ok: js-random-identifier
const eyes = Math.floor(Math.random() * 6)
// ok: js-random-identifier
const text = (5).toString(36)
