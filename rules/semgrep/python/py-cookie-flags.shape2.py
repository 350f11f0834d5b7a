from http.cookies import SimpleCookie
c = SimpleCookie()
# ruleid: py-cookie-flags
c["sid"] = "1"
c["sid"]["httponly"] = True
print(c.output())
