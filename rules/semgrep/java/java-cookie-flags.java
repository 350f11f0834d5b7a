class Cookies {
  void one(HttpServletResponse response, String id) {
    Cookie cookie = new Cookie("session", id);
    cookie.setPath("/");
    // ruleid: java-cookie-flags
    response.addCookie(cookie);
  }
  void half(HttpServletResponse response, String id) {
    Cookie half = new Cookie("remember", id);
    half.setHttpOnly(true);
    // ruleid: java-cookie-flags
    response.addCookie(half);
  }
  void off(Cookie given) {
    // ruleid: java-cookie-flags
    given.setSecure(false);
    // ruleid: java-cookie-flags
    ResponseCookie.from("id", "1").httpOnly(false).build();
  }
  void fixed(HttpServletResponse response, String id) {
    Cookie cookie = new Cookie("session", id);
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    // ok: java-cookie-flags
    response.addCookie(cookie);
  }
  void remove(HttpServletResponse response) {
    Cookie gone = new Cookie("session", "");
    gone.setMaxAge(0);
    // ok: java-cookie-flags
    response.addCookie(gone);
  }
  void jar(Jar jar) {
    // ok: java-cookie-flags
    jar.addCookie(new Biscuit("oat"));
  }
}
