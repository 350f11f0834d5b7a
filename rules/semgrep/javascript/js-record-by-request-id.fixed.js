app.get('/orders/:id', async (req, res) => {
  // ok: js-record-by-request-id
  const order = await db.query('SELECT * FROM orders WHERE id = $1 AND owner = $2', [req.params.id, req.user.id])
})
