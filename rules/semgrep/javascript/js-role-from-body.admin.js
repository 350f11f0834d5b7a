router.post('/members', requireAdmin, async (req, res) => {
  const { email, role } = req.body
  // ok: js-role-from-body
  await User.create({ email, role })
})
