app.get('/orders/:id', async (req, res) => {
  // ruleid: js-record-by-request-id
  const order = await db.query('SELECT * FROM orders WHERE id = $1', [req.params.id])
})
app.put('/posts/:id', async (req, res) => {
  // ruleid: js-record-by-request-id
  await Post.update({ title: req.body.title }, { where: { id: req.params.id } })
})
app.get('/account', (req, res) => {
  // ruleid: js-record-by-request-id
  db.getAccount(req.query.accountId).then((a) => res.json(a))
})
app.get('/c', async (req, res) => {
  // ok: js-record-by-request-id
  const rows = await db.query('SELECT * FROM cities WHERE name = $1', [req.query.name])
})
// ok: js-record-by-request-id
cache.get(req.params.id)
// ok: js-record-by-request-id
db.getAccount(account.id)
