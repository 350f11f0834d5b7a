def find(conn, username):
    # ruleid: py-ldap-built
    conn.search("dc=example,dc=com", f"(uid={username})", attributes=["cn"])


def login(connection, name, password):
    # ruleid: py-ldap-built
    connection.simple_bind_s("uid=%s,ou=people,dc=example,dc=com" % name, password)


def search(connection, name):
    # ruleid: py-ldap-built
    query = "(&(objectClass=person)(uid={}))".format(name)
    return connection.search_s(BASE, SCOPE, query)


def member(connection, group):
    # ruleid: py-ldap-built
    return connection.search_s(BASE, SCOPE, "(cn=" + group + ")")


def fixed(conn, username):
    # ok: py-ldap-built
    conn.search("dc=example,dc=com", f"(uid={escape_filter_chars(username)})", attributes=["cn"])


def fixed_first(conn, username):
    name = escape_filter_chars(username)
    # ok: py-ldap-built
    conn.search("dc=example,dc=com", f"(uid={name})", attributes=["cn"])


def constant(conn):
    # ok: py-ldap-built
    conn.search("dc=example,dc=com", "(uid=admin)")


def look_alike(name):
    # ok: py-ldap-built
    return f"name={name} search"
