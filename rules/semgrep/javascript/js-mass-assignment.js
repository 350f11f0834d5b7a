app.post('/users', async (req, res) => {
  // ruleid: js-mass-assignment
  res.json(await User.create(req.body))
})

router.patch('/users/:id', async (req, res) => {
  // ruleid: js-mass-assignment
  await prisma.user.update({ where: { id: req.params.id }, data: req.body })
  res.end()
})

app.put('/me', async (req, res) => {
  const user = await User.findById(req.session.user)
  // ruleid: js-mass-assignment
  Object.assign(user, req.body)
  await user.save()
})

app.post('/users-fixed', async (req, res) => {
  const { name, email } = req.body
  // ok: js-mass-assignment
  res.json(await User.create({ name, email }))
})

app.post('/parsed', async (req, res) => {
  // ok: js-mass-assignment
  res.json(await User.create(schema.parse(req.body)))
})

app.post('/forward', async (req, res) => {
  // ok: js-mass-assignment
  await axios.post('https://api.example.com', req.body)
})
