class Security {
  SecurityFilterChain one(HttpSecurity http) throws Exception {
    // ruleid: java-csrf-off
    http.csrf().disable();
    // ruleid: java-csrf-off
    http.csrf(csrf -> csrf.disable()).formLogin(Customizer.withDefaults());
    // ruleid: java-csrf-off
    return http.csrf(AbstractHttpConfigurer::disable).build();
  }
  SecurityFilterChain fixed(HttpSecurity http) throws Exception {
    // ok: java-csrf-off
    http.csrf(Customizer.withDefaults());
    // ok: java-csrf-off
    http.csrf(csrf -> csrf.ignoringRequestMatchers("/api/**"));
    // ok: java-csrf-off
    http.httpBasic(basic -> basic.disable());
    // ok: java-csrf-off
    return http.build();
  }
}
