import os
import psycopg2

# ruleid: py-hardcoded-token
GITHUB_TOKEN = "hunter2hunter2"
# ruleid: py-hardcoded-token
headers = {"Authorization": "Bearer hunter2hunter2"}
# ruleid: py-hardcoded-token
connection = psycopg2.connect("dbname=shop user=shop password=hunter2")
# ruleid: py-hardcoded-token
USERS = {"alice": "password1", "bob": "password2"}

# ok: py-hardcoded-token
GITHUB_TOKEN = os.environ["GITHUB_TOKEN"]
# ok: py-hardcoded-token
headers = {"Authorization": "Bearer " + GITHUB_TOKEN}
# ok: py-hardcoded-token
connection = psycopg2.connect("dbname=shop user=shop")
# ok: py-hardcoded-token
TOKEN_KIND = "access"
# ok: py-hardcoded-token
USERS = {"alice": "Alice Smith"}
