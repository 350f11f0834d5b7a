// ruleid: js-operation-without-auth
app.post('/api/shutdown', (req, res) => process.exit(0))
// ruleid: js-operation-without-auth
router.post('/users/:id/promote', async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { role: 'editor' })
})
// ruleid: js-operation-without-auth
app.delete('/users/:id', function (req, res) {
  remove(req.params.id)
})
// ok: js-operation-without-auth
app.get('/users/:id', (req, res) => res.end())
// ok: js-operation-without-auth
app.post('/contact', (req, res) => res.end())
// ok: js-operation-without-auth
list.delete('/users/:id', (a, b) => a)
