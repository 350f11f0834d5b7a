// ok: js-route-without-auth
app.get('/admin/users', requireAdmin, (req, res) => {
  res.json(db.users())
})
// ok: js-route-without-auth
app.delete('/admin/users/:id', requireAdmin, remove)
