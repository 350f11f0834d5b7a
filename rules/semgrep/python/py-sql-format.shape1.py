import asyncpg

async def fetch(pool, name):
    async with pool.acquire() as con:
        # ruleid: py-sql-format
        return await con.fetch(f"SELECT * FROM t WHERE name = '{name}'")
