app.get('/a', (req, res) => {
  const q = req.query.q
  // ok: js-length-of-request-value
  if (typeof q !== 'string' || q.length > 50) return res.status(400).end()
})
