app.post('/users', async (req, res) => {
  // ruleid: js-input-not-validated
  const { name, age } = req.body
  await db.add(name, age)
  res.end()
})
app.post('/orders', async (req, res) => {
  // ruleid: js-input-not-validated
  const amount = req.body.amount
  await orders.add(amount)
})
app.get('/search', (req, res) => {
  // ruleid: js-input-not-validated
  const { q } = req.query
  res.json(find(q))
  // ok: js-input-not-validated
  const { id } = req.account
})
app.post('/articles', (req, res) => {
  // ruleid: js-input-not-validated
  const article = { title: req.body.title, price: req.body.price }
  articles.insertOne(article, () => res.end())
})
