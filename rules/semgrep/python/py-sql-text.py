class Repository:
    def by_category(self, category):
        # ruleid: py-sql-text
        query = f"SELECT * FROM products WHERE category = '{category}'"
        return self._rows(query)

    def by_name(self, name):
        # ruleid: py-sql-text
        return self.session.query(User).filter(text("name = '" + name + "'")).all()

    def rename(self, name, user):
        # ruleid: py-sql-text
        return self.run("UPDATE users SET name = '%s' WHERE id = %s" % (name, user))

    def like(self, term):
        # ruleid: py-sql-text
        return self._rows("SELECT id FROM posts WHERE title LIKE '%{}%'".format(term))

    def fixed(self, category):
        # ok: py-sql-text
        return self._rows("SELECT * FROM products WHERE category = ?", (category,))

    def table(self):
        # ok: py-sql-text
        return self._rows(f"SELECT * FROM {self.TABLE} WHERE category = ?")

    def message(self, name):
        # ok: py-sql-text
        return f"Please select a file from '{name}'"
