# ruleid: py-rsa-padding
data = PKCS1_v1_5.new(key).encrypt(message)
# ruleid: py-rsa-padding
text = PKCS1_v1_5.new(private).decrypt(data, sentinel)
# ruleid: py-rsa-padding
text = public_key.encrypt(message, padding.PKCS1v15())
# ok: py-rsa-padding
data = PKCS1_OAEP.new(key).encrypt(message)
# ok: py-rsa-padding
signature = PKCS1_v1_5.new(key).sign(digest)
# ok: py-rsa-padding
text = public_key.encrypt(message, oaep)
