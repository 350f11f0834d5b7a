from django.contrib.auth.models import User

# ruleid: py-hardcoded-token
User.objects.create_superuser("admin", "admin@example.com", "admin")


def seed(user, password):
    # ruleid: py-hardcoded-token
    user.set_password("letmein")
    # ok: py-hardcoded-token
    user.set_password(password)
