class Access {
  void all(HttpSecurity http, WebSecurity web) throws Exception {
    // ruleid: java-access-open
    http.authorizeHttpRequests(auth -> auth.anyRequest().permitAll());
    // ruleid: java-access-open
    http.authorizeRequests().antMatchers("/**").permitAll();
    // ruleid: java-access-open
    http.authorizeHttpRequests(auth -> auth.requestMatchers("/**").permitAll());
    // ruleid: java-access-open
    web.ignoring().antMatchers("/**");
    // ok: java-access-open
    http.authorizeHttpRequests(auth -> auth.requestMatchers("/login").permitAll().anyRequest().authenticated());
    // ok: java-access-open
    http.authorizeRequests().antMatchers("/css/**").permitAll();
    // ok: java-access-open
    policy.anyOrder().permitAll();
  }
}
