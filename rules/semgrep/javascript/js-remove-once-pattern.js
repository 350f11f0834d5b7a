const clean = (p) => {
  // ruleid: js-remove-once-pattern
  return p.replace(/\.\.\//g, '')
}
function stripComments(text) {
  // ruleid: js-remove-once-pattern
  return text.replace(/<!--|--!?>/g, '')
}
function stripScripts(html) {
  // ruleid: js-remove-once-pattern
  return html.replace(/<script\b[^<]*<\/script>/gi, '')
}
// ruleid: js-remove-once-pattern
const plain = html.replace(/<[^>]*>/g, '')
// ruleid: js-remove-once-pattern
const noHandlers = html.replace(/\bon\w+\s*=/gi, '')
function stripFixed(text) {
  let before
  do {
    before = text
    // ok: js-remove-once-pattern
    text = text.replace(/<!--|--!?>/g, '')
  } while (text !== before)
  return text
}
// ok: js-remove-once-pattern
const words = text.replace(/[^a-z0-9]/gi, '')
// ok: js-remove-once-pattern
const dots = text.replace(/\.$/g, '')
// ok: js-remove-once-pattern
const escaped = text.replace(/</g, '&lt;')
