import json
from flask import request, Flask
app = Flask(__name__)

@app.route("/q")
def q():
    # ruleid: py-nosql-injection
    return str(list(mongo.db.items.find(json.loads(request.args["filter"]))))


from Crypto.Hash import SHA256

def store(password):
    h = SHA256.new()
    # ruleid: py-nosql-injection
    h.update(password.encode())
    return h.hexdigest()
