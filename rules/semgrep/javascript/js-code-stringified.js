function createWrite(key) {
  // ruleid: js-code-stringified
  const assignment = `obj[${JSON.stringify(key)}]=42`
  return `(function(){${assignment}})`
}
app.get('/', (req, res) => {
  // ruleid: js-code-stringified
  res.send(`<html><script>window.STATE = ${JSON.stringify(state)}</script></html>`)
})
// ruleid: js-code-stringified
const code = 'function f() { return ' + JSON.stringify(value) + ' }'
// ok: js-code-stringified
const fixed = `<script>window.STATE = ${JSON.stringify(state).replace(/</g, '\\u003c')}</script>`
// ok: js-code-stringified
const line = `value: ${JSON.stringify(value)}`
// ok: js-code-stringified
const safe = `<script>window.STATE = ${serialize(state)}</script>`
