from pymongo import MongoClient
# ruleid: py-tls-unchecked
c = MongoClient("mongodb://db", tls=True, tlsAllowInvalidCertificates=True)


import ldap
# ruleid: py-tls-unchecked
ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)


from elasticsearch import Elasticsearch
# ruleid: py-tls-unchecked
es = Elasticsearch("https://es:9200", verify_certs=False)
