const limit = require('express-rate-limit')
app.use(limit({ windowMs: 60000, max: 100 }))
// ok: js-file-route-no-limit
app.get('/:path', (req, res) => {
  const p = req.params.path
  if (isValidPath(p)) res.sendFile(p)
})
