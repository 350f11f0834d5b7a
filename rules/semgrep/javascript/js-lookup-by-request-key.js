// ruleid: js-lookup-by-request-key
app.get('/page/:n', (req, res) => res.json(pages[req.params.n]))
app.get('/item', (req, res) => {
  const idx = req.query.index
  // ruleid: js-lookup-by-request-key
  res.json(items[idx])
})
app.get('/doc', (req, res) => {
  // ruleid: js-lookup-by-request-key
  const doc = docs[req.query.id]
})
// ok: js-lookup-by-request-key
app.get('/one', (req, res) => res.json(TABLE[req.params.n]))
// ok: js-lookup-by-request-key
app.get('/two', (req, res) => res.json(pages[0]))
// ok: js-lookup-by-request-key
const v = values[index]
