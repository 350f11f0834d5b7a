app.post('/transfer', (req, res) => {
  const amount = Number(req.body.amount)
  if (!Number.isInteger(amount) || amount <= 0) return res.sendStatus(400)
  // ok: js-amount-unchecked
  account.balance -= amount
})
