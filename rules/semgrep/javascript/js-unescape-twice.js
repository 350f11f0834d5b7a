function decode(value) {
  // ruleid: js-unescape-twice
  return value.replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
}
function encode(value) {
  // ruleid: js-unescape-twice
  return value.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/&/g, '&amp;')
}
// ruleid: js-unescape-twice
const title = raw.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
function decodeFixed(value) {
  // ok: js-unescape-twice
  return value.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}
// ok: js-unescape-twice
const encoded = value.replace(/&/g, '&amp;').replace(/</g, '&lt;')
// ok: js-unescape-twice
const spaces = value.replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<')
