app.get('/u/:id', async (req, res) => {
  const user = await db.getUser(req.params.id)
  // ruleid: js-async-route-uncaught
  if (!user) throw new Error('no such user')
  res.json(user.name)
})
router.post('/x', async function (req, res) {
  // ruleid: js-async-route-uncaught
  if (!req.body.id) throw new TypeError('id')
  res.end()
})
wss.on('message', (data) => {
  // ruleid: js-async-route-uncaught
  const message = JSON.parse(data)
  handle(message)
})
app.get('/fixed', async (req, res, next) => {
  try {
    const user = await db.getUser(req.params.id)
    // ok: js-async-route-uncaught
    if (!user) throw new Error('no such user')
    res.json(user.name)
  } catch (error) {
    next(error)
  }
})
async function load(id) {
  // ok: js-async-route-uncaught
  throw new Error(id)
}
app.get('/sync', (req, res) => {
  // ok: js-async-route-uncaught
  throw new Error('caught by express')
})
// ok: js-async-route-uncaught
const config = JSON.parse(fs.readFileSync('config.json', 'utf8'))
