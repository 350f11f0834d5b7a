class Sessions {
  Object load(Socket socket) throws Exception {
    ObjectInputStream in = new ObjectInputStream(socket.getInputStream());
    // ruleid: java-unsafe-deserialization
    return in.readObject();
  }
  User cookie(String value) throws Exception {
    byte[] raw = Base64.getDecoder().decode(value);
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(raw))) {
      // ruleid: java-unsafe-deserialization
      return (User) stream.readObject();
    }
  }
  Object xml(InputStream in) {
    // ruleid: java-unsafe-deserialization
    return new XMLDecoder(in).readObject();
  }
  Object yaml(String text) {
    // ruleid: java-unsafe-deserialization
    return new Yaml().load(text);
  }
  void jackson(ObjectMapper mapper) {
    // ruleid: java-unsafe-deserialization
    mapper.enableDefaultTyping();
    // ruleid: java-unsafe-deserialization
    ParserConfig.getGlobalInstance().setAutoTypeSupport(true);
    // ok: java-unsafe-deserialization
    mapper.enable(SerializationFeature.INDENT_OUTPUT);
  }
  Object safeYaml(String text) {
    // ok: java-unsafe-deserialization
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }
  Object filtered(InputStream source) throws Exception {
    ObjectInputStream in = new ObjectInputStream(source);
    in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("org.example.*;!*"));
    // ok: java-unsafe-deserialization
    return in.readObject();
  }
  private void readObject(ObjectInputStream in) throws Exception {
    in.defaultReadObject();
    // ok: java-unsafe-deserialization
    map = (Map) in.readObject();
  }
  User json(String text) throws Exception {
    // ok: java-unsafe-deserialization
    return mapper.readValue(text, User.class);
  }
}
