// ruleid: js-change-by-get
app.get('/delete-account', (req, res) => {
  db.users.remove(req.session.userId)
  res.send('bye')
})
// ruleid: js-change-by-get
router.get('/transfer/:to/:amount', async (req, res) => {
  await bank.move(req.params.to, req.params.amount)
  res.end()
})
// ruleid: js-change-by-get
app.use(csrf({ ignoreMethods: ['GET', 'POST'] }))
// ok: js-change-by-get
app.post('/delete-account', (req, res) => {
  res.send('bye')
})
// ok: js-change-by-get
app.get('/accounts/:id', (req, res) => {
  res.send('one')
})
// ok: js-change-by-get
cache.get('/delete', (a, b) => {
  return a
})
