import os
import mysql.connector
import pymysql
from sqlalchemy import create_engine

# ruleid: py-empty-password
first = mysql.connector.connect(host="localhost", user="root", password="")
# ruleid: py-empty-password
second = pymysql.connect("localhost", "root", "", "shop")
# ruleid: py-empty-password
engine = create_engine("mysql://root@localhost/shop")

# ok: py-empty-password
third = mysql.connector.connect(host="localhost", user="shop", password=os.environ["DB_PASSWORD"])
# ok: py-empty-password
fourth = create_engine("sqlite:///shop.db")
# ok: py-empty-password
settings = {"ENGINE": "django.db.backends.sqlite3", "NAME": "db", "PASSWORD": ""}
