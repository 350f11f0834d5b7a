def loop(sock):
    # ruleid: py-unsafe-deserialization
    message = sock.recv_pyobj()
    # ok: py-unsafe-deserialization
    fixed = sock.recv_json()
    return message, fixed


# ruleid: py-unsafe-deserialization
config["allow_pickle"] = True
# ruleid: py-unsafe-deserialization
OPTIONS = {"SERIALIZER": "django_redis.serializers.pickle.PickleSerializer"}
# ok: py-unsafe-deserialization
OPTIONS = {"SERIALIZER": "django_redis.serializers.json.JSONSerializer"}
# ok: py-unsafe-deserialization
config["allow_pickle"] = False
