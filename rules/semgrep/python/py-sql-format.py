from sqlalchemy import text


def find_user(cursor, name):
    # ruleid: py-sql-format
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")


def orders(connection, customer):
    query = "SELECT id FROM orders WHERE customer = %s" % customer
    # ruleid: py-sql-format
    return connection.execute(query).fetchall()


def remove(db, table, key):
    statement = "DELETE FROM {} WHERE id = {}".format(table, key)
    # ruleid: py-sql-format
    db.execute(statement)


def by_mail(session, mail):
    # ruleid: py-sql-format
    return session.execute(text("SELECT id FROM users WHERE mail = '" + mail + "'"))


def report(cursor, year):
    sql = f"""
        SELECT name, sum(total)
        FROM orders WHERE year = {year}
    """
    # ruleid: py-sql-format
    cursor.execute(sql)


def find_user_fixed(cursor, name):
    # ok: py-sql-format
    cursor.execute("SELECT * FROM users WHERE name = %s", (name,))


def not_sql(pool, job):
    # ok: py-sql-format
    pool.execute(f"update {job}")
    # ok: py-sql-format
    pool.execute(f"job-{job}", "from")


def constant(cursor):
    # ok: py-sql-format
    cursor.execute(f"SELECT 1 FROM users ")


def expire(cursor, table, now):
    # ok: py-sql-format
    cursor.execute("DELETE FROM %s WHERE %s < %%s" % (table, quote_name("expires")), [now])


def ordered(db, request):
    sort = SORTS.get(request.args.get("sort"), "name")
    direction = "DESC" if request.args.get("dir") == "desc" else "ASC"
    # ok: py-sql-format
    return db.execute("SELECT id FROM items ORDER BY " + sort + " " + direction)


def page(cur, request):
    limit = min(int(request.args.get("limit", 20)), 100)
    # ok: py-sql-format
    cur.execute(f"SELECT id FROM posts ORDER BY id LIMIT {limit}")


def people(cur, name):
    clauses, params = ["name = %s"], [name]
    where = " AND ".join(clauses) or "TRUE"
    # ok: py-sql-format
    cur.execute("SELECT id FROM people WHERE " + where, params)
