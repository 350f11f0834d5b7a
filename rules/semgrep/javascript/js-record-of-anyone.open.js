app.get('/orders/:id', async (req, res) => {
  // ruleid: js-record-of-anyone
  res.json(await Order.findById(req.params.id))
})
app.delete('/orders/:id', async (req, res) => {
  // ruleid: js-record-of-anyone
  await Order.findByIdAndDelete(req.params.id)
  res.end()
})
app.get('/invoice', async (req, res) => {
  // ruleid: js-record-of-anyone
  res.json(await Invoice.findByPk(req.query.id))
  // ok: js-record-of-anyone
  res.json(await Invoice.findByPk(1))
})
