from pymongo import MongoClient
# ruleid: py-tls-unchecked
c = MongoClient("mongodb://db", tls=True, tlsAllowInvalidCertificates=True)
