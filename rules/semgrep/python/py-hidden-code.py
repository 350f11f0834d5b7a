import base64
import codecs
import marshal
import zlib

# ruleid: py-hidden-code
exec(base64.b64decode("cHJpbnQoMSk="))
# ruleid: py-hidden-code
exec(__import__("base64").b64decode(payload).decode())
# ruleid: py-hidden-code
exec(zlib.decompress(base64.b64decode(blob)))
# ruleid: py-hidden-code
eval(codecs.decode("cevag(1)", "rot13"))
# ok: py-hidden-code
data = base64.b64decode(text)
# ok: py-hidden-code
print(codecs.decode("uryyb", "rot13"))
# ok: py-hidden-code
exec("x = 1")
