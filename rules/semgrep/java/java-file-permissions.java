class Rights {
  void all(File file, Path path) throws IOException {
    // ruleid: java-file-permissions
    file.setWritable(true, false);
    // ruleid: java-file-permissions
    file.setReadable(true, false);
    // ruleid: java-file-permissions
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    // ruleid: java-file-permissions
    permissions.add(PosixFilePermission.OTHERS_WRITE);
    // ruleid: java-file-permissions
    Runtime.getRuntime().exec("chmod 777 " + path);
    // ok: java-file-permissions
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    // ok: java-file-permissions
    file.setWritable(true, true);
    // ok: java-file-permissions
    file.setReadable(true);
    // ok: java-file-permissions
    permissions.add(PosixFilePermission.OWNER_WRITE);
  }
}
