from elasticsearch import Elasticsearch
# ruleid: py-tls-unchecked
es = Elasticsearch("https://es:9200", verify_certs=False)
