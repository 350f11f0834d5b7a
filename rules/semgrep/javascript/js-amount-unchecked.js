app.post('/transfer', (req, res) => {
  const amount = parseFloat(req.body.amount)
  // ruleid: js-amount-unchecked
  account.balance -= amount
  res.json({ balance: account.balance })
})
app.post('/order', (req, res) => {
  const { quantity, price } = req.body
  // ruleid: js-amount-unchecked
  const sum = price * quantity
  res.json({ sum })
})
app.post('/pay', (req, res) => {
  // ruleid: js-amount-unchecked
  wallet -= req.body.amount
  res.end()
})
// ok: js-amount-unchecked
const area = width * height
// ok: js-amount-unchecked
counter += 1
