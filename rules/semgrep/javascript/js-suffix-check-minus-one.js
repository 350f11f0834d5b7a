function endsWith(text, tail) {
  // ruleid: js-suffix-check-minus-one
  return text.lastIndexOf(tail) === text.length - tail.length
}
function isOurs(host) {
  // ruleid: js-suffix-check-minus-one
  return host.indexOf('.example.com') === host.length - 12
}
function hasTail(path, tail) {
  const at = path.indexOf(tail)
  // ruleid: js-suffix-check-minus-one
  return at === path.length - tail.length
}
function hasTailFixed(path, tail) {
  const at = path.lastIndexOf(tail)
  // ok: js-suffix-check-minus-one
  return at !== -1 && at === path.length - tail.length
}
// ok: js-suffix-check-minus-one
const fixed = host.endsWith('.example.com')
// ok: js-suffix-check-minus-one
const last = list.indexOf(item) === list.length - 1 ? 'end' : 'middle'
// ok: js-suffix-check-minus-one
const same = a.length === b.length - c.length
