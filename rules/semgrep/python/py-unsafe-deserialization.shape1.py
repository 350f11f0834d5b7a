# ruleid: py-unsafe-deserialization
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
