class Articles:
    TABLE = "articles"

    def count(self, db):
        # ok: py-sql-format
        return db.execute("SELECT COUNT(*) FROM " + self.TABLE).fetchone()

    def change(self, db, fields, values):
        assignments = ", ".join(f"{field} = ?" for field in fields)
        # ok: py-sql-format
        db.execute(f"UPDATE articles SET {assignments} WHERE id = ?", values)

    def some(self, db, ids):
        marks = ",".join(["%s"] * len(ids))
        # ok: py-sql-format
        return db.execute(f"SELECT * FROM articles WHERE id IN ({marks})", ids)

    def named(self, db, names):
        list_of_names = ", ".join(f"'{name}'" for name in names)
        # ruleid: py-sql-format
        return db.execute(f"SELECT * FROM articles WHERE name IN ({list_of_names})")

    def ordered(self, db, order):
        # ruleid: py-sql-format
        return db.execute("SELECT * FROM articles ORDER BY " + order)
