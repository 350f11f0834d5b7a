// ruleid: js-slow-regex-parameter
function trimEnd(s) { return s.replace(/\s+$/, '') }
// ruleid: js-slow-regex-parameter
const strip = (line) => line.replace(/[ \t]+$/, '')
function digits(v) {
  // ruleid: js-slow-regex-parameter
  return /\d+$/.test(v)
}
// ok: js-slow-regex-parameter
function start(s) { return s.replace(/^\s+/, '') }
// ok: js-slow-regex-parameter
function end(s) { return s.trimEnd() }
// ok: js-slow-regex-parameter
const parts = text.split(/\s+/)
