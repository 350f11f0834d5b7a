// ruleid: js-route-without-auth
app.get('/admin/users', (req, res) => {
  res.json(db.users())
})
// ruleid: js-route-without-auth
app.delete('/admin/users/:id', async (req, res) => {
  await db.remove(req.params.id)
  res.end()
})
// ruleid: js-route-without-auth
router.post('/api/internal/reload', (req, res) => reload(res))
// ok: js-route-without-auth
app.get('/', (req, res) => res.send('hello'))
