@RestController
class Audit {
  @PostMapping("/login")
  public void login(@RequestParam String user, @RequestParam int attempt) {
    // ruleid: java-log-injection
    log.info("login of " + user);
    // ruleid: java-log-injection
    logger.warn("login of {} failed", user);
    // ruleid: java-log-injection
    LOGGER.log(Level.INFO, "login of " + user);
    // ok: java-log-injection
    log.info("login of {}", user.replaceAll("[\r\n]", "_"));
    // ok: java-log-injection
    log.info("attempt {}", attempt);
    // ok: java-log-injection
    blog.publish(user);
  }
}
