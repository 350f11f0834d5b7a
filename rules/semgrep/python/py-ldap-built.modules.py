import ldap
import ldap.dn


def members(connection, unit):
    unit = ldap.dn.escape_dn_chars(unit)
    # ok: py-ldap-built
    base = "ou=%s,dc=example,dc=org" % unit
    return connection.search_s(base, ldap.SCOPE_SUBTREE)


def members_of_any(connection, unit):
    # ruleid: py-ldap-built
    base = "ou=%s,dc=example,dc=org" % unit
    return connection.search_s(base, ldap.SCOPE_SUBTREE)
