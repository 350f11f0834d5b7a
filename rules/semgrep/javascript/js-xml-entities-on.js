// ruleid: js-xml-entities-on
const parserOptions = { noblanks: true, replaceEntities: true }
// ruleid: js-xml-entities-on
const doc = parse(xml, { dtdload: true })
// ruleid: js-xml-entities-on
const parser = new expat.Parser('UTF-8')
// ok: js-xml-entities-on
const plain = libxmljs.parseXml(xml)
// ok: js-xml-entities-on
const other = { noent: false, nonet: true }
// ok: js-xml-entities-on
const p2 = new xml2js.Parser()
