class Xml {
  Document read(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // ruleid: java-xxe
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(in);
  }
  void sax(InputStream in, DefaultHandler handler) throws Exception {
    // ruleid: java-xxe
    SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
    parser.parse(in, handler);
  }
  void stream(Reader in) throws Exception {
    XMLInputFactory inputs = XMLInputFactory.newInstance();
    // ruleid: java-xxe
    XMLStreamReader reader = inputs.createXMLStreamReader(in);
  }
  void jdom(String file) throws Exception {
    SAXBuilder jdom = new SAXBuilder();
    // ruleid: java-xxe
    jdom.build(new File(file));
  }
  void dom4j(InputStream in) throws Exception {
    SAXReader reader = new SAXReader();
    // ruleid: java-xxe
    reader.read(in);
  }
  void opened(DocumentBuilderFactory factory) throws Exception {
    // ruleid: java-xxe
    factory.setFeature("http://xml.org/sax/features/external-general-entities", true);
    // ok: java-xxe
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
  }
  Document fixed(InputStream in) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    // ok: java-xxe
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(in);
  }
  void closed(Reader in) throws Exception {
    XMLInputFactory inputs = XMLInputFactory.newFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    // ok: java-xxe
    XMLStreamReader reader = inputs.createXMLStreamReader(in);
  }
  void write(File target) throws Exception {
    DocumentBuilderFactory factory = hardenedFactory();
    // ok: java-xxe
    Document empty = factory.newDocumentBuilder().newDocument();
  }
}
