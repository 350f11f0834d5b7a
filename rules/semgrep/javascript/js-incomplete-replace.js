// ruleid: js-incomplete-replace
const cell = text.replace('<', '&lt;')
// ruleid: js-incomplete-replace
const quoted = name.replace("'", "''")
// ruleid: js-incomplete-replace
const file = req.query.file.replace('../', '')
// ruleid: js-incomplete-replace
const once = html.replace(/</, '&lt;')
// ok: js-incomplete-replace
const cellFixed = text.replaceAll('<', '&lt;')
// ok: js-incomplete-replace
const global = text.replace(/</g, '&lt;')
// ok: js-incomplete-replace
const comma = text.replace(',', '.')
