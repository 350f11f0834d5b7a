app.get('/t', (req, res) => {
  // ruleid: js-slow-regex-input
  res.send(req.query.text.replace(/^\s+|\s+$/g, ''))
})
function tidy(text) {
  // ruleid: js-slow-regex-input
  return text.replace(/\s+$/, '')
}
const isNumberEnd = (input) => {
  // ruleid: js-slow-regex-input
  return /\d+$/.test(input)
}
function tidyFixed(text) {
  if (text.length > 1000) return ''
  // ok: js-slow-regex-input
  return text.replace(/\s+$/, '')
}
function spaces(text) {
  // ok: js-slow-regex-input
  return text.replace(/\s+/g, ' ')
}
function slug(text) {
  // ok: js-slow-regex-input
  return /^[a-z0-9]+$/.test(text)
}
