import asyncpg

async def fetch(pool, name):
    async with pool.acquire() as con:
        # ruleid: py-sql-parameter
        return await con.fetch(f"SELECT * FROM t WHERE name = '{name}'")


from sqlalchemy.orm import Session
from models import User

def search(session: Session, term):
    # ruleid: py-sql-parameter
    return session.query(User).filter("name = '%s'" % term).all()


from google.cloud import bigquery

def top(country):
    client = bigquery.Client()
    q = f"SELECT name FROM `p.d.t` WHERE country = '{country}' LIMIT 10"
    # ruleid: py-sql-parameter
    return list(client.query(q).result())
