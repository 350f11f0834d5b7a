import asyncpg

async def fetch(pool, name):
    async with pool.acquire() as con:
        # ruleid: py-sql-format
        return await con.fetch(f"SELECT * FROM t WHERE name = '{name}'")


from django.db.models.expressions import RawSQL
from app.models import Entry

def view(request):
    order = request.GET["o"]
    # ruleid: py-sql-format
    return list(Entry.objects.annotate(val=RawSQL("select x from y where z = '%s'" % order, [])))


from peewee import SqliteDatabase
db = SqliteDatabase("x.db")

def remove(name):
    # ruleid: py-sql-format
    db.execute_sql("DELETE FROM person WHERE name = '{0}'".format(name))


from google.cloud import bigquery

def top(country):
    client = bigquery.Client()
    q = f"SELECT name FROM `p.d.t` WHERE country = '{country}' LIMIT 10"
    # ruleid: py-sql-format
    return list(client.query(q).result())
