app.get('/orders/:id', async (req, res) => {
  // ok: js-record-of-anyone
  const order = await Order.findById(req.params.id)
  if (order.owner !== req.user.id) return res.status(404).end()
  // ok: js-record-of-anyone
  res.json(order)
})
