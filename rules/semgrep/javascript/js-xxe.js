const libxmljs = require('libxmljs')

app.post('/import', (req, res) => {
  // ruleid: js-xxe
  const doc = libxmljs.parseXml(req.body, { noent: true })
  res.send(doc.get('//name').text())
})

// ruleid: js-xxe
const options = { noent: true, nocdata: true }

function read(text) {
  // ruleid: js-xxe
  return libxmljs2.parseXmlString(text, { dtdload: true, noent: true })
}

app.post('/import-fixed', (req, res) => {
  // ok: js-xxe
  const doc = libxmljs.parseXml(req.body, { noent: false, nonet: true })
  res.send(doc.get('//name').text())
})

// ok: js-xxe
const parser = new XMLParser({ processEntities: false })
// ok: js-xxe
const noent = true
