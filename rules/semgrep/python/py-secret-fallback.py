import os

# ruleid: py-secret-fallback
SECRET_KEY = os.environ.get("SECRET_KEY", "dev-secret")
# ruleid: py-secret-fallback
token = os.getenv("API_TOKEN", "default-token")
# ruleid: py-secret-fallback
DB_PASSWORD = os.getenv("DB_PASSWORD") or "postgres"

# ok: py-secret-fallback
REQUIRED_KEY = os.environ["SECRET_KEY"]
# ok: py-secret-fallback
region = os.environ.get("AWS_REGION", "eu-west-1")
# ok: py-secret-fallback
optional = os.getenv("API_TOKEN", "")
# ok: py-secret-fallback
where = os.environ.get("TOKEN_URL", "https://auth.example.com")
