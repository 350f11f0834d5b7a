app.get('/export', async (req, res) => {
  const users = await User.findAll()
  // ruleid: js-csv-formula
  const csv = users.map((u) => `${u.name},${u.email}`).join('\n')
  res.attachment('users.csv').send(csv)
})
function orders(list) {
  // ruleid: js-csv-formula
  return list.map((o) => [o.id, o.customer, o.note].join(',')).join('\n')
}
function table(rows) {
  // ruleid: js-csv-formula
  return rows.map((row) => Object.values(row).join(',')).join('\n')
}
// ok: js-csv-formula
const labels = users.map((u) => `${u.first} ${u.last}`)
// ok: js-csv-formula
const names = users.map((u) => u.name).join(',')
