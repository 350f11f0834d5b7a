import redis

# ruleid: py-empty-password
cache = redis.Redis(host="cache.example", port=6379, password="")
