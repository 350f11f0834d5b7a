app.get('/api/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id).select('name avatar')
  // ok: js-sensitive-data-sent
  res.json(user)
})
