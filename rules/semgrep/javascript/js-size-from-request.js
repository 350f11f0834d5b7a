app.get('/stars', (req, res) => {
  // ruleid: js-size-from-request
  res.send('*'.repeat(Number(req.query.n)))
})

app.get('/buffer', (req, res) => {
  const size = parseInt(req.query.size)
  // ruleid: js-size-from-request
  res.send(Buffer.alloc(size))
})

router.get('/loop', (request, response) => {
  const { count } = request.query
  // ruleid: js-size-from-request
  for (let i = 0; i < count; i += 1) work(i)
  response.end()
})

app.get('/stars-fixed', (req, res) => {
  // ok: js-size-from-request
  res.send('*'.repeat(Math.min(Number(req.query.n), 100)))
})

app.get('/checked', (req, res) => {
  const size = Number(req.query.size)
  if (size > 1000) return res.status(400).end()
  // ok: js-size-from-request
  res.send(Buffer.alloc(size))
})

app.get('/list', (req, res) => {
  // ok: js-size-from-request
  for (let i = 0; i < names.length; i += 1) res.write(names[i])
})
