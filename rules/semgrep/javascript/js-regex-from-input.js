app.get('/search', (req, res) => {
  // ruleid: js-regex-from-input
  const wanted = new RegExp(req.query.q, 'i')
  res.json(names.filter((name) => wanted.test(name)))
})

function highlight(text, searchTerm) {
  // ruleid: js-regex-from-input
  return text.replace(new RegExp('(' + searchTerm + ')', 'gi'), '<mark>$1</mark>')
}

router.get('/people', async (request, response) => {
  const { name } = request.query
  // ruleid: js-regex-from-input
  response.json(await people.find({ name: { $regex: name } }).toArray())
})

function highlightFixed(text, searchTerm) {
  const escaped = searchTerm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // ok: js-regex-from-input
  return text.replace(new RegExp(escaped, 'gi'), '<mark>$&</mark>')
}

app.get('/search-fixed', (req, res) => {
  // ok: js-regex-from-input
  res.json(names.filter((name) => name.includes(req.query.q)))
})

function words(list) {
  // ok: js-regex-from-input
  return new RegExp(list.join('|'))
}
