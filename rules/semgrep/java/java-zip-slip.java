class Unpack {
  void all(ZipInputStream zip, File folder) throws IOException {
    ZipEntry entry;
    while ((entry = zip.getNextEntry()) != null) {
      // ruleid: java-zip-slip
      File file = new File(folder, entry.getName());
      copy(zip, new FileOutputStream(file));
    }
  }
  void paths(ZipFile archive, Path target) throws IOException {
    for (ZipEntry one : Collections.list(archive.entries())) {
      // ruleid: java-zip-slip
      Path out = target.resolve(one.getName());
      Files.copy(archive.getInputStream(one), out);
    }
  }
  void tar(TarArchiveInputStream tar, String dir) throws IOException {
    TarArchiveEntry tarEntry = tar.getNextTarEntry();
    String name = tarEntry.getName();
    // ruleid: java-zip-slip
    FileOutputStream out = new FileOutputStream(dir + File.separator + name);
  }
  void fixed(ZipInputStream zip, Path target) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    // ok: java-zip-slip
    Path out = target.resolve(entry.getName()).normalize();
    if (!out.startsWith(target)) {
      throw new IOException("entry outside of the target");
    }
    Files.copy(zip, out);
  }
  void canonical(ZipEntry entry, File dir) throws IOException {
    // ok: java-zip-slip
    File out = new File(dir, entry.getName());
    if (!out.getCanonicalPath().startsWith(dir.getCanonicalPath() + File.separator)) {
      throw new IOException("outside");
    }
  }
  File user(User entry, File dir) {
    // ok: java-zip-slip
    return new File(dir, entry.displayName());
  }
}
