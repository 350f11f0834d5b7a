// ruleid: js-regex-of-variable
new RegExp(`\\b${word}\\b`, 'i').test(text)
// ruleid: js-regex-of-variable
const re = new RegExp(searchTerm, 'gi')
// ruleid: js-regex-of-variable
items.filter((i) => new RegExp('^' + req.query.filter).test(i))
// ok: js-regex-of-variable
const d = new RegExp(`^${version}$`)
// ok: js-regex-of-variable
const e = new RegExp('abc')
// ok: js-regex-of-variable
text.includes(searchTerm)
