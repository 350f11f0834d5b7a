const app = express()
app.use(session({ secret: process.env.SECRET, cookie: { sameSite: 'strict' } }))
// ok: js-csrf-missing
app.post('/transfer', (req, res) => {
  bank.transfer(req.session.user, req.body.to, req.body.amount)
  res.end()
})
