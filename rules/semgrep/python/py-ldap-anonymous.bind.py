def check(connection, user, password):
    # ruleid: py-ldap-anonymous
    connection.bind_s(user)
    # ruleid: py-ldap-anonymous
    connection.bind_s()
    # ok: py-ldap-anonymous
    connection.bind_s(user, password)
