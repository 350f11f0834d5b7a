from Crypto.PublicKey import DSA
# ruleid: py-small-key
k = DSA.generate(bits=1024)
