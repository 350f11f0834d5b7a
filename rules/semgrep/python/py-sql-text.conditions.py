class Query:
    def where(self, column, value):
        # ruleid: py-sql-text
        self.conditions.append(f"{column} = '{value}'")

    def fixed(self, column, value):
        # ok: py-sql-text
        self.conditions.append(f"{column} = ?")
        # ok: py-sql-text
        self.values.append(f"'{value}'")
