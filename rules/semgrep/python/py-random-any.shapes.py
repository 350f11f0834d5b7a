import random
from flask import Flask, session
app = Flask(__name__)

@app.route("/otp")
def otp():
    # ruleid: py-random-any
    session["otp"] = random.randint(100000, 999999)
    return "sent"


import uuid

def session_id():
    # ruleid: py-random-any
    return str(uuid.uuid1())


import numpy as np

def gen_key():
    # ruleid: py-random-any
    return np.random.bytes(32)


from random import randint

def verification_code():
    # ruleid: py-random-any
    return "".join([str(randint(0, 9)) for _ in range(6)])
