class Store {
  byte[] load(String fileName) throws IOException {
    // ruleid: java-path-parameter
    return Files.readAllBytes(Paths.get("uploads/" + fileName));
  }
  void save(String userName, byte[] data) throws IOException {
    // ruleid: java-path-parameter
    File target = new File("/var/data/" + userName + ".dat");
    write(target, data);
  }
  InputStream open(String name) throws IOException {
    // ruleid: java-path-parameter
    return new FileInputStream(BASE_DIR + "/" + name);
  }
  byte[] fixed(String fileName) throws IOException {
    // ok: java-path-parameter
    Path file = BASE.resolve(fileName).normalize();
    if (!file.startsWith(BASE)) throw new IOException("outside");
    return Files.readAllBytes(file);
  }
  byte[] whole(String path) throws IOException {
    // ok: java-path-parameter
    return Files.readAllBytes(Paths.get(path));
  }
  File constant(String ignored) {
    // ok: java-path-parameter
    return new File("/etc/app/" + "settings.json");
  }
}
