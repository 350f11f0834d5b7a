app.delete('/admin/users/:id', requireAdmin, async (req, res) => {
  // ok: js-record-by-request-id
  await User.destroy({ where: { id: req.params.id } })
})
