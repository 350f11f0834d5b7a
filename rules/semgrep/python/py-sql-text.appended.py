def find(cursor, level, limit):
    query = "SELECT * FROM logs WHERE level = "
    # ruleid: py-sql-text
    query += "'" + level + "'"
    # ruleid: py-sql-text
    query += f" LIMIT {limit}"
    cursor.execute(query)


def fixed(cursor, level):
    query = "SELECT * FROM logs"
    # ok: py-sql-text
    query += " WHERE level = %s"
    cursor.execute(query, [level])


def text(level):
    page = "All logs: "
    # ok: py-sql-text
    page += "'" + level + "'"
    return page
