// ruleid: js-xpath-text
const r = document.evaluate(`//item[@id="${id}"]`, document, null, XPathResult.ANY_TYPE, null)
// ruleid: js-xpath-text
const expression = "//user[name='" + name + "']/email"
// ruleid: js-xpath-text
const node = doc.get(`/users/user[name/text()='${user}']`)
// ok: js-xpath-text
const all = xpath.select('//user[@active="1"]', doc)
// ok: js-xpath-text
const path = `/users/${id}`
// ok: js-xpath-text
const link = `//cdn.example.com/${file}`
