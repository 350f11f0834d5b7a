app.get('/page/:n', (req, res) => {
  if (!Object.hasOwn(pages, req.params.n)) return res.sendStatus(404)
  // ok: js-lookup-by-request-key
  res.json(pages[req.params.n])
})
