app.post('/login', async (req, res) => {
  // ruleid: js-nosql-request
  const user = await User.findOne({ email: req.body.email, password: req.body.password })
  res.json(user)
})

router.get('/search', async (req, res) => {
  const { name } = req.query
  // ruleid: js-nosql-request
  res.json(await db.collection('people').find({ name }).toArray())
})

router.delete('/items', async (request, response) => {
  const filter = request.body
  // ruleid: js-nosql-request
  await items.deleteMany(filter)
  response.end()
})

app.post('/login-fixed', async (req, res) => {
  // ok: js-nosql-request
  const user = await User.findOne({ email: String(req.body.email) })
  res.json(await bcrypt.compare(req.body.password, user.hash))
})

app.post('/checked', async (req, res) => {
  const { email } = req.body
  if (typeof email !== 'string') return res.status(400).end()
  // ok: js-nosql-request
  res.json(await users.findOne({ email: { $eq: email } }))
})

app.get('/list', (req, res) => {
  const wanted = req.query.id
  // ok: js-nosql-request
  res.json(cities.find((city) => city.id === wanted))
})

app.get('/page', async (req, res) => {
  // ok: js-nosql-request
  res.json(await Post.find({ year: Number(req.query.year) }))
})

async function known(req, res) {
  if (typeof req.body.email !== 'string') return res.sendStatus(400)
  // ok: js-nosql-request
  const user = await User.findOne({ email: req.body.email })
  res.json({ found: Boolean(user) })
}
