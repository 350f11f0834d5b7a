class Report {
  void all(User user, String password, String apiKey) {
    // ruleid: java-log-secret
    log.info("login with " + password);
    // ruleid: java-log-secret
    logger.debug("user {} password {}", user.getName(), user.getPassword());
    // ruleid: java-log-secret
    System.out.println("key: " + apiKey);
    // ok: java-log-secret
    log.info("login of {}", user.getName());
    // ok: java-log-secret
    log.info("the password was changed");
    // ok: java-log-secret
    logger.debug("password length {}", password.length());
    // ok: java-log-secret
    vault.info(password);
  }
}
