from django.contrib.auth.models import User
# ruleid: py-hardcoded-password
User.objects.create_superuser("admin", "admin@example.com", "admin")
