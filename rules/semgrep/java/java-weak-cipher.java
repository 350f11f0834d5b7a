class Ciphers {
  void all(Key key) throws Exception {
    // ruleid: java-weak-cipher
    Cipher des = Cipher.getInstance("DES/CBC/PKCS5Padding");
    // ruleid: java-weak-cipher
    Cipher plain = Cipher.getInstance("AES");
    // ruleid: java-weak-cipher
    Cipher book = Cipher.getInstance("AES/ECB/PKCS5Padding", "BC");
    String algorithm = "RC4";
    // ruleid: java-weak-cipher
    Cipher stream = Cipher.getInstance(algorithm);
    // ruleid: java-weak-cipher
    KeyGenerator generator = KeyGenerator.getInstance("DESede");
    // ruleid: java-weak-cipher
    Cipher none = new NullCipher();
    // ruleid: java-weak-cipher
    Cipher textbook = Cipher.getInstance("RSA/ECB/NoPadding");
    // ok: java-weak-cipher
    Cipher fixed = Cipher.getInstance("AES/GCM/NoPadding");
    // ok: java-weak-cipher
    Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    // ok: java-weak-cipher
    KeyGenerator aes = KeyGenerator.getInstance("AES");
    // ok: java-weak-cipher
    Codec codec = Codec.getInstance("DES");
  }
}
