class Keys {
  private static final String KEY = "0123456789abcdef";
  void all(JwtBuilder builder, Claims claims) throws Exception {
    // ruleid: java-hardcoded-key
    SecretKeySpec spec = new SecretKeySpec("0123456789abcdef".getBytes(StandardCharsets.UTF_8), "AES");
    byte[] bytes = KEY.getBytes();
    // ruleid: java-hardcoded-key
    SecretKey again = new SecretKeySpec(bytes, "AES");
    // ruleid: java-hardcoded-key
    String token = Jwts.builder().setClaims(claims).signWith(SignatureAlgorithm.HS256, "changeme").compact();
    // ruleid: java-hardcoded-key
    Algorithm algorithm = Algorithm.HMAC256("changeme");
    // ruleid: java-hardcoded-key
    Key hmac = Keys.hmacShaKeyFor("0123456789abcdef0123456789abcdef".getBytes());
  }
  void fixed(byte[] material) throws Exception {
    // ok: java-hardcoded-key
    SecretKeySpec spec = new SecretKeySpec(material, "AES");
    // ok: java-hardcoded-key
    Algorithm algorithm = Algorithm.HMAC256(System.getenv("JWT_SECRET"));
    // ok: java-hardcoded-key
    Label label = new Label("0123456789abcdef".getBytes(), "AES");
  }
}
