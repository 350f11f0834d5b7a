app.get('/user/:id', (req, res) => {
  // ruleid: js-html-escape-partial
  const id = req.params.id.replace(/<|>/g, '')
  res.send('<div title="' + id + '"></div>')
})
// ruleid: js-html-escape-partial
const label = name.replace(/</g, '&lt;').replace(/>/g, '&gt;')
// ruleid: js-html-escape-partial
const safe = text.replace(/[<>]/g, '')
// ok: js-html-escape-partial
const spaces = text.replace(/[\s]/g, ' ')
// ok: js-html-escape-partial
const arrows = text.replace(/->/g, '→')
