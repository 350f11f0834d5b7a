app.post('/save', (req, res) => {
  fs.access(dir, (err) => {
    // ruleid: js-crash-in-callback
    if (err) throw new Error('no access')
    res.end('saved')
  })
})
router.get('/users', function (req, res) {
  db.query('SELECT * FROM users', (err, rows) => {
    // ruleid: js-crash-in-callback
    if (err) throw err
    res.json(rows)
  })
})
const list = (req, res) => {
  collection.find().toArray(function (error, docs) {
    // ruleid: js-crash-in-callback
    if (error) throw error
    res.json(docs)
  })
}
app.post('/fixed', (req, res, next) => {
  fs.access(dir, (err) => {
    // ok: js-crash-in-callback
    if (err) return next(err)
    res.end('saved')
  })
})
fs.readFile('config.json', (err, data) => {
  // ok: js-crash-in-callback
  if (err) throw err
})
app.get('/sync', (req, res) => {
  // ok: js-crash-in-callback
  throw new Error('caught by express')
})
