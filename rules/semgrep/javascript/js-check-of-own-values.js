app.get('/full/:userId', (req, res) => {
  // ruleid: js-check-of-own-values
  if (req.cookies.loggedInUserId !== req.params.userId) return res.sendStatus(403)
  show(res)
})
app.put('/doc/:owner', (req, res) => {
  // ruleid: js-check-of-own-values
  if (req.body.user === req.params.owner) save(req.body)
})
router.get('/account', (req, res) => {
  // ruleid: js-check-of-own-values
  if (req.query.userId == req.headers.userid) res.json(account)
})
app.get('/fixed/:userId', (req, res) => {
  // ok: js-check-of-own-values
  if (req.session.userId !== req.params.userId) return res.sendStatus(403)
  // ok: js-check-of-own-values
  if (req.body.password !== req.body.passwordConfirm) return res.sendStatus(400)
  // ok: js-check-of-own-values
  if (req.cookies.csrfToken !== req.body.csrfToken) return res.sendStatus(403)
})
