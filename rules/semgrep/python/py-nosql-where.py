from pymongo import MongoClient

users = MongoClient().app.users

def find(name):
    # ruleid: py-nosql-where
    return users.find({"$where": "this.name == '" + name + "'"})

def find_again(name):
    code = f"this.name == '{name}'"
    # ruleid: py-nosql-where
    return users.find({"$where": code})

def find_graph(session, name):
    # ruleid: py-nosql-where
    return session.run(f"MATCH (n:User {{name: '{name}'}}) RETURN n")

def find_fixed(name):
    # ok: py-nosql-where
    return users.find({"name": {"$eq": str(name)}})

def find_graph_fixed(session, name):
    # ok: py-nosql-where
    return session.run("MATCH (n:User {name: $name}) RETURN n", name=name)

def adults():
    # ok: py-nosql-where
    return users.find({"$where": "this.age > 17"})
