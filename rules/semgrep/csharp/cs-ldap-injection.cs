public class PeopleController : Controller
{
    public IActionResult Find(string uid)
    {
        var searcher = new DirectorySearcher(entry);
        // ruleid: cs-ldap-injection
        searcher.Filter = "(uid=" + uid + ")";
        // ruleid: cs-ldap-injection
        var other = new DirectorySearcher(entry, $"(cn={uid})");
        // ruleid: cs-ldap-injection
        var third = new DirectoryEntry("LDAP://dc/uid=" + uid);
        // ok: cs-ldap-injection
        searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(uid) + ")";
        // ok: cs-ldap-injection
        searcher.Filter = "(objectClass=person)";
        // ok: cs-ldap-injection
        grid.Caption = "(uid=" + uid + ")";
        return Ok(searcher.FindOne());
    }
}
