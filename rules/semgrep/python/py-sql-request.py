import sqlite3

import psycopg2
from django.db import connection
from django.db.models.expressions import RawSQL
from flask import Flask, request
from sqlalchemy import text

app = Flask(__name__)
COLUMNS = {"name", "price"}


@app.route("/users")
def users():
    name = request.args.get("name")
    query = "SELECT id FROM users "
    query += "WHERE name = '" + name + "'"
    # ruleid: py-sql-request
    return str(sqlite3.connect("app.db").execute(query).fetchall())


def orders(request):
    with connection.cursor() as cursor:
        # ruleid: py-sql-request
        cursor.execute("SELECT * FROM orders WHERE code = '%s'" % request.GET["code"])
        return cursor.fetchall()


@app.get("/items/<category>")
def items(category):
    # ruleid: py-sql-request
    return db.session.execute(text(f"SELECT * FROM items WHERE category = '{category}'"))


def console(conn):
    customer = input("Customer: ")
    cur = conn.cursor()
    # ruleid: py-sql-request
    cur.execute("DELETE FROM customers WHERE name = '{}'".format(customer))


def sold(request):
    # ruleid: py-sql-request
    return Item.objects.annotate(total=RawSQL("SELECT sum(n) FROM s WHERE t = " + request.GET["t"], []))


@app.route("/users/fixed")
def users_fixed():
    name = request.args.get("name")
    # ok: py-sql-request
    return str(sqlite3.connect("app.db").execute("SELECT id FROM users WHERE name = ?", (name,)).fetchall())


@app.route("/sorted")
def sorted_items():
    column = request.args.get("column", "name")
    if column not in COLUMNS:
        return "unknown column", 400
    # ok: py-sql-request
    return str(sqlite3.connect("app.db").execute(f"SELECT * FROM items ORDER BY {column}").fetchall())


@app.route("/item")
def item():
    number = int(request.args["id"])
    # ok: py-sql-request
    return str(sqlite3.connect("app.db").execute(f"SELECT * FROM items WHERE id = {number}").fetchone())


def job(pool):
    # ok: py-sql-request
    return pool.execute("nightly")
