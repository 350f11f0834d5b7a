router.post('/signup', async (req, res) => {
  const { email, password, role } = req.body
  // ruleid: js-role-from-body
  const user = await User.create({ email, password: await hash(password), role })
  res.json({ id: user.id })
})

router.post('/join', async (req, res) => {
  // ruleid: js-role-from-body
  const member = new Member({ name: req.body.name, isAdmin: req.body.isAdmin })
  await member.save()
})

router.put('/profile/:id', async (req, res) => {
  const user = await User.findByPk(req.params.id)
  // ruleid: js-role-from-body
  user.role = req.body.role
  await user.save()
})

router.post('/signup-fixed', async (req, res) => {
  const { email, password } = req.body
  // ok: js-role-from-body
  await User.create({ email, password: await hash(password), role: 'member' })
})

router.post('/jobs', async (req, res) => {
  // ok: js-role-from-body
  await Job.create({ title: req.body.title, roleName: req.body.roleName })
})

function build(role) {
  // ok: js-role-from-body
  return new User({ role })
}
