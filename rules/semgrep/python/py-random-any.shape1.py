import random
from flask import Flask, session
app = Flask(__name__)

@app.route("/otp")
def otp():
    # ruleid: py-random-any
    session["otp"] = random.randint(100000, 999999)
    return "sent"
