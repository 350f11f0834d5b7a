// ruleid: js-json-eval
const o = eval('(' + text + ')')
// ruleid: js-json-eval
const p = JSON.parse(req.cookies.profile, (k, v) => (v && v.__fn ? eval(v.__fn) : v))
// ruleid: js-json-eval
const q = new Function('return ' + body)()
// ok: js-json-eval
const r = JSON.parse(text)
// ok: js-json-eval
const s = JSON.parse(text, (k, v) => (k === 'date' ? new Date(v) : v))
// ok: js-json-eval
const root = new Function('return this')()
