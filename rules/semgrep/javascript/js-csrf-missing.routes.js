const app = express()
app.use(session({ secret: process.env.SECRET }))
// ruleid: js-csrf-missing
app.post('/transfer', (req, res) => {
  bank.transfer(req.session.user, req.body.to, req.body.amount)
  res.end()
})
// ruleid: js-csrf-missing
app.post('/email', async (req, res) => {
  await users.setEmail(req.session.user, req.body.email)
  res.end()
})
// ok: js-csrf-missing
app.get('/account', (req, res) => res.render('account'))
