class Numbers {
  int any() {
    // ruleid: java-random-any
    Random random = new Random();
    // ruleid: java-random-any
    double part = Math.random();
    // ruleid: java-random-any
    return ThreadLocalRandom.current().nextInt(10);
  }
  void fixed() {
    // ok: java-random-any
    Random secure = new SecureRandom();
    // ok: java-random-any
    byte[] bytes = SecureRandom.getInstanceStrong().generateSeed(16);
    // ok: java-random-any
    long rounded = Math.round(1.5);
  }
}
