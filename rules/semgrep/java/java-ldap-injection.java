@RestController
class People {
  @GetMapping("/people")
  public List<String> people(@RequestParam String uid) throws NamingException {
    String filter = "(&(objectClass=person)(uid=" + uid + "))";
    // ruleid: java-ldap-injection
    NamingEnumeration<SearchResult> found = context.search("ou=people", filter, controls);
    // ruleid: java-ldap-injection
    ldapTemplate.search("", "(cn=" + uid + ")", mapper);
    // ruleid: java-ldap-injection
    context.lookup("uid=" + uid + ",ou=people");
    // ok: java-ldap-injection
    context.search("ou=people", "(uid={0})", new Object[] {uid}, controls);
    // ok: java-ldap-injection
    ldapTemplate.search("", "(cn=" + LdapEncoder.filterEncode(uid) + ")", mapper);
    // ok: java-ldap-injection
    return index.search(uid);
  }
}
