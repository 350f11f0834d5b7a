class Sizes {
  void all() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    // ruleid: java-small-key
    generator.initialize(1024);
    KeyPairGenerator dsa = KeyPairGenerator.getInstance("DSA");
    // ruleid: java-small-key
    dsa.initialize(512, new SecureRandom());
    KeyGenerator aes = KeyGenerator.getInstance("AES");
    // ruleid: java-small-key
    aes.init(64);
    // ruleid: java-small-key
    ECGenParameterSpec curve = new ECGenParameterSpec("secp112r1");
    KeyPairGenerator fixed = KeyPairGenerator.getInstance("RSA");
    // ok: java-small-key
    fixed.initialize(3072);
    // ok: java-small-key
    aes.init(256);
    // ok: java-small-key
    pool.initialize(1024);
  }
}
