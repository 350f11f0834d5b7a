app.get('/a', (req, res) => {
  const q = req.query.q
  // ruleid: js-length-of-request-value
  if (q.length > 50) return res.status(400).end()
})
app.get('/b', (req, res) => {
  const { name } = req.query
  // ruleid: js-length-of-request-value
  if (name.length < 3) return res.status(400).end()
})
app.get('/c', (req, res) => {
  const term = request.query.term
  // ruleid: js-length-of-request-value
  if (term.length >= 10) return res.status(400).end()
})
app.get('/d', (req, res) => {
  const list = load()
  // ok: js-length-of-request-value
  if (list.length > 50) return res.status(400).end()
})
// ok: js-length-of-request-value
if (names.length > 0) go()
// ok: js-length-of-request-value
const size = req.query.q.size > 3
