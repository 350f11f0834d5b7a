class Vectors {
  private static final byte[] IV = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  void all(Cipher cipher, Key key) throws Exception {
    // ruleid: java-static-iv
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec("0123456789abcdef".getBytes()));
    byte[] zero = new byte[16];
    // ruleid: java-static-iv
    IvParameterSpec spec = new IvParameterSpec(zero);
    // ruleid: java-static-iv
    GCMParameterSpec gcm = new GCMParameterSpec(128, new byte[12]);
    // ruleid: java-static-iv
    IvParameterSpec constant = new IvParameterSpec(IV);
  }
  void fixed(Cipher cipher, Key key) throws Exception {
    byte[] iv = new byte[12];
    new SecureRandom().nextBytes(iv);
    // ok: java-static-iv
    cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
  }
  void read(ByteBuffer message) {
    byte[] iv = new byte[16];
    message.get(iv);
    // ok: java-static-iv
    IvParameterSpec spec = new IvParameterSpec(iv);
  }
  void given(byte[] nonce) {
    // ok: java-static-iv
    IvParameterSpec spec = new IvParameterSpec(nonce);
  }
}
