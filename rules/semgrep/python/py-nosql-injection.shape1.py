import json
from flask import request, Flask
app = Flask(__name__)

@app.route("/q")
def q():
    # ruleid: py-nosql-injection
    return str(list(mongo.db.items.find(json.loads(request.args["filter"]))))
