@RestController
class Api {
  // ruleid: java-cors-any
  @CrossOrigin(origins = "*")
  @GetMapping("/list")
  public List<Item> list() { return items; }
  // ruleid: java-cors-any
  @CrossOrigin
  @GetMapping("/all")
  public List<Item> all() { return items; }
  // ok: java-cors-any
  @CrossOrigin(origins = "https://app.example.org")
  @GetMapping("/own")
  public List<Item> own() { return items; }
  void configure(CorsRegistry registry, CorsConfiguration config, HttpServletResponse response, HttpServletRequest request) {
    // ruleid: java-cors-any
    registry.addMapping("/**").allowedOrigins("*").allowedMethods("*");
    // ruleid: java-cors-any
    config.addAllowedOriginPattern("*");
    // ruleid: java-cors-any
    config.setAllowedOrigins(List.of("*"));
    // ruleid: java-cors-any
    response.setHeader("Access-Control-Allow-Origin", "*");
    // ruleid: java-cors-any
    response.addHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
    // ok: java-cors-any
    registry.addMapping("/**").allowedOrigins("https://app.example.org");
    // ok: java-cors-any
    config.addAllowedHeader("*");
    // ok: java-cors-any
    response.setHeader("Cache-Control", "no-store");
  }
}
