class Tokens {
  String resetToken() {
    // ruleid: java-predictable-random
    Random random = new Random();
    return Long.toHexString(random.nextLong());
  }
  void otp(User user) {
    // ruleid: java-predictable-random
    int otp = 100000 + (int) (Math.random() * 900000);
    user.setOtp(otp);
  }
  String session() {
    // ruleid: java-predictable-random
    String sessionId = RandomStringUtils.randomAlphanumeric(32);
    return sessionId;
  }
  byte[] generateSalt() {
    byte[] salt = new byte[16];
    // ruleid: java-predictable-random
    new Random().nextBytes(salt);
    return salt;
  }
  String fixedToken() {
    // ok: java-predictable-random
    SecureRandom random = new SecureRandom();
    return Long.toHexString(random.nextLong());
  }
  int shuffle() {
    // ok: java-predictable-random
    int delay = new Random().nextInt(1000);
    return delay;
  }
  Color color() {
    // ok: java-predictable-random
    return new Color((float) Math.random(), 0, 0);
  }
}
