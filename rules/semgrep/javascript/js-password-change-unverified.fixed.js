router.post('/password', requireLogin, async (req, res) => {
  const user = await User.findById(req.user.id)
  if (!(await bcrypt.compare(req.body.oldPassword, user.password))) return res.sendStatus(403)
  // ok: js-password-change-unverified
  user.password = await hash(req.body.newPassword)
})
