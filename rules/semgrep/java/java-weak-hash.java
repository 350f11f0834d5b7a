class Hashes {
  byte[] one(byte[] data) throws Exception {
    // ruleid: java-weak-hash
    return MessageDigest.getInstance("MD5").digest(data);
  }
  String two(String password) throws Exception {
    // ruleid: java-weak-hash
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    // ruleid: java-weak-hash
    String hex = DigestUtils.md5Hex(password);
    // ruleid: java-weak-hash
    HashCode code = Hashing.sha1().hashString(password, UTF_8);
    return hex;
  }
  Mac mac(SecretKey key) throws Exception {
    // ruleid: java-weak-hash
    return Mac.getInstance("HmacMD5");
  }
  PasswordEncoder encoder() {
    // ruleid: java-weak-hash
    return new MessageDigestPasswordEncoder("MD5");
  }
  PasswordEncoder plain() {
    // ruleid: java-weak-hash
    return NoOpPasswordEncoder.getInstance();
  }
  byte[] fixed(byte[] data) throws Exception {
    // ok: java-weak-hash
    return MessageDigest.getInstance("SHA-256").digest(data);
  }
  PasswordEncoder good() {
    // ok: java-weak-hash
    return new BCryptPasswordEncoder(12);
  }
  String other(String text) {
    // ok: java-weak-hash
    return DigestUtils.sha256Hex(text);
  }
}
