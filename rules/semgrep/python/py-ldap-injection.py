import re

import ldap
from ldap.filter import escape_filter_chars
from ldap3 import Connection, Server


def find(connection, name):
    # ruleid: py-ldap-injection
    return connection.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, f"(uid={name})")


def login(user, password):
    connection = Connection(Server("ldap.example"))
    query = "(&(uid=" + user + ")(userPassword=" + password + "))"
    # ruleid: py-ldap-injection
    return connection.search("ou=people,dc=example", query)


def by_mail(connection, mail):
    # ruleid: py-ldap-injection
    connection.search("dc=example", search_filter="(mail=%s)" % mail)


def bind(connection, user, password):
    # ruleid: py-ldap-injection
    connection.simple_bind_s("uid={},ou=people".format(user), password)


def find_fixed(connection, name):
    # ok: py-ldap-injection
    return connection.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, f"(uid={escape_filter_chars(name)})")


def login_fixed(user):
    connection = Connection(Server("ldap.example"))
    user = escape_filter_chars(user)
    # ok: py-ldap-injection
    return connection.search("ou=people,dc=example", f"(uid={user})")


def everyone(connection):
    # ok: py-ldap-injection
    return connection.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, "(objectClass=person)")


def text(pattern, line):
    # ok: py-ldap-injection
    return re.search(pattern, line + "\n")


class Addresses:
    def __init__(self, host, user, secret):
        # ok: py-ldap-injection
        self.link = Connection(Server(host), user, secret, auto_bind=True)
