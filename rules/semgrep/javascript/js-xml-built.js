app.post('/order', (req, res) => {
  // ruleid: js-xml-built
  const xml = '<order><note>' + req.body.note + '</note></order>'
  fs.writeFileSync('order.xml', xml)
})
app.post('/soap', async (req, res) => {
  const { id } = req.body
  // ruleid: js-xml-built
  const soapBody = `<soap:Envelope><GetUser><id>${id}</id></GetUser></soap:Envelope>`
  await send(soapBody)
})
router.get('/feed', (req, res) => {
  let rss = '<rss>'
  // ruleid: js-xml-built
  rss += `<title>${req.query.title}</title>`
  res.type('xml').send(rss)
})
app.post('/fixed', (req, res) => {
  // ok: js-xml-built
  const xml = '<order><note>' + escapeXml(req.body.note) + '</note></order>'
  // ok: js-xml-built
  const xmlCount = `<n>${Number(req.body.n)}</n>`
  // ok: js-xml-built
  const xmlStatic = '<order/>'
})
