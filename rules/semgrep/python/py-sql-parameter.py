import sqlite3

from sqlalchemy import text


def login(user, password):
    cursor = sqlite3.connect("app.db").cursor()
    query = "SELECT * FROM users WHERE name = '" + user + "' AND password = '" + password + "'"
    # ruleid: py-sql-parameter
    cursor.execute(query)
    return cursor.fetchone()


def rename(connection, old, new):
    # ruleid: py-sql-parameter
    connection.execute("ALTER USER %s RENAME TO %s" % (old, new))


def by_tag(session, tag):
    # ruleid: py-sql-parameter
    return session.query(Post).filter(text(f"tag = '{tag}'")).all()


async def fetch_one(pool, mail):
    # ruleid: py-sql-parameter
    return await pool.fetchrow("SELECT * FROM users WHERE mail = '{}'".format(mail))


def login_fixed(user, password):
    cursor = sqlite3.connect("app.db").cursor()
    # ok: py-sql-parameter
    cursor.execute("SELECT * FROM users WHERE name = ? AND password = ?", (user, password))
    return cursor.fetchone()


def run(connection, statement, values):
    # ok: py-sql-parameter
    return connection.execute(statement, values)


def by_number(connection, number: int):
    # ok: py-sql-parameter
    return connection.execute(f"SELECT * FROM users WHERE id = {number}")


def page(connection, order):
    if order not in ("name", "age"):
        raise ValueError(order)
    # ok: py-sql-parameter
    return connection.execute("SELECT * FROM users ORDER BY " + order)
