from peewee import SqliteDatabase
db = SqliteDatabase("x.db")

def remove(name):
    # ruleid: py-sql-format
    db.execute_sql("DELETE FROM person WHERE name = '{0}'".format(name))
