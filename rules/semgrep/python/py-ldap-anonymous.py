import ldap
import ldap3

def connect():
    connection = ldap.initialize("ldaps://directory.example.com")
    # ruleid: py-ldap-anonymous
    connection.simple_bind_s()
    # ruleid: py-ldap-anonymous
    connection.simple_bind_s("cn=root", "")
    # ruleid: py-ldap-anonymous
    connection.bind_s("cn=reader,dc=example", None)
    return connection

def connect3():
    # ruleid: py-ldap-anonymous
    return ldap3.Connection("ldaps://directory.example.com", authentication=ldap3.ANONYMOUS)

def log_in(connection, user, password):
    if not password:
        raise ValueError("password")
    # ok: py-ldap-anonymous
    connection.simple_bind_s(user, password)
    # ok: py-ldap-anonymous
    return ldap3.Connection("ldaps://directory.example.com", user=user, password=password)

def listen(socket):
    # ok: py-ldap-anonymous
    socket.bind(("127.0.0.1", 80))
