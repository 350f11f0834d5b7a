const xpath = require('xpath')

function login(doc, name, password) {
  // ruleid: js-xpath-built
  return xpath.select("//user[name='" + name + "' and password='" + password + "']", doc)
}

app.get('/book', (req, res) => {
  const expression = `//book[@id='${req.query.id}']/title`
  // ruleid: js-xpath-built
  res.json(xpath.select1(expression, books))
})

function find(title) {
  // ruleid: js-xpath-built
  return document.evaluate(`//li[text()='${title}']`, document, null, XPathResult.ANY_TYPE, null)
}

function loginFixed(doc, name) {
  // ok: js-xpath-built
  return xpath.parse('//user[name=$name]').select({ node: doc, variables: { name } })
}

function checked(doc, id) {
  if (!/^\d+$/.test(id)) throw new Error('id')
  // ok: js-xpath-built
  return xpath.select(`//book[@id='${id}']`, doc)
}

function all(doc) {
  // ok: js-xpath-built
  return xpath.select('//book/title', doc)
}
