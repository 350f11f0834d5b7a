const plain = (v) => (/^[=+\-@\t]/.test(v) ? `'${v}` : v)
app.get('/export', async (req, res) => {
  const users = await User.findAll()
  // ok: js-csv-formula
  const csv = users.map((u) => `${plain(u.name)},${plain(u.email)}`).join('\n')
  res.attachment('users.csv').send(csv)
})
