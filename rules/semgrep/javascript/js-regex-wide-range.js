// ruleid: js-regex-wide-range
const hex = /^#[0-9a-fA-f]{6}$/
function isName(value) {
  // ruleid: js-regex-wide-range
  return /^[A-z]+$/.test(value)
}
// ruleid: js-regex-wide-range
const token = new RegExp('^[0-z]{20}$')
// ruleid: js-regex-wide-range
const word = value.match(/[a-zA-z0-9_]+/g)
// ok: js-regex-wide-range
const fixed = /^#[0-9a-fA-F]{6}$/
// ok: js-regex-wide-range
const letters = /^[A-Za-z0-9_.-]+$/
// ok: js-regex-wide-range
const dashes = /A-z/
// ok: js-regex-wide-range
const range = new RegExp('^[a-z0-9-]+$')
// ok: js-regex-wide-range
const escaped = /[\w\-A-Z]+/
