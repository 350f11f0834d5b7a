# ruleid: py-unsafe-deserialization
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"


from celery import Celery
app = Celery("x", broker="redis://")
# ruleid: py-unsafe-deserialization
app.conf.update(task_serializer="pickle", accept_content=["pickle", "json"])
