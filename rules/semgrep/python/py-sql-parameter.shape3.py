from google.cloud import bigquery

def top(country):
    client = bigquery.Client()
    q = f"SELECT name FROM `p.d.t` WHERE country = '{country}' LIMIT 10"
    # ruleid: py-sql-parameter
    return list(client.query(q).result())
