import os

def create_home(user):
    os.seteuid(0)
    # ruleid: py-path-parameter
    os.makedirs("/home/" + user)
    os.seteuid(1000)
