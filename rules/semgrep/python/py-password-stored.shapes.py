import configparser

def save_login(user, password):
    c = configparser.ConfigParser()
    # ruleid: py-password-stored
    c["login"] = {"user": user, "password": password}
    with open("login.ini", "w") as f:
        c.write(f)
