router.post('/password', requireLogin, async (req, res) => {
  const user = await User.findById(req.user.id)
  // ruleid: js-password-change-unverified
  user.password = await hash(req.body.newPassword)
  await user.save()
})
router.put('/account', async (req, res) => {
  const { email, password } = req.body
  const account = await Account.findOne({ where: { email } })
  // ruleid: js-password-change-unverified
  account.passwordHash = bcrypt.hashSync(password, 12)
  await account.save()
})
router.patch('/me', async (req, res) => {
  // ruleid: js-password-change-unverified
  req.user.password = req.body.password
})
router.patch('/name', async (req, res) => {
  // ok: js-password-change-unverified
  req.user.name = req.body.name
})
// ok: js-password-change-unverified
settings.password = readPassword(process.env.PASSWORD)
