class Tokens {
  String subject(String token) {
    // ruleid: java-jwt-unverified
    DecodedJWT jwt = JWT.decode(token);
    return jwt.getSubject();
  }
  Claims claims(String token) {
    // ruleid: java-jwt-unverified
    return Jwts.parserBuilder().build().parseClaimsJwt(token).getBody();
  }
  String sign(String user) {
    // ruleid: java-jwt-unverified
    return JWT.create().withSubject(user).sign(Algorithm.none());
  }
  String unsigned(String user) {
    // ruleid: java-jwt-unverified
    return Jwts.builder().setSubject(user).signWith(SignatureAlgorithm.NONE, "").compact();
  }
  DecodedJWT fixed(String token) {
    // ok: java-jwt-unverified
    return JWT.require(Algorithm.HMAC256(secret())).build().verify(token);
  }
  Claims parsed(String token) {
    // ok: java-jwt-unverified
    return Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token).getBody();
  }
  DecodedJWT both(String token) {
    verifier.verify(token);
    // ok: java-jwt-unverified
    return JWT.decode(token);
  }
  byte[] other(String text) {
    // ok: java-jwt-unverified
    return Base64.decode(text);
  }
}
