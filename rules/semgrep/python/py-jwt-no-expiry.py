import jwt
from datetime import datetime, timedelta, timezone

def issue(user_id, key):
    # ruleid: py-jwt-no-expiry
    return jwt.encode({"sub": user_id}, key, algorithm="HS256")

def issue_later(user_id, key):
    payload = {"sub": user_id, "role": "user"}
    # ruleid: py-jwt-no-expiry
    return jwt.encode(payload, key, algorithm="HS256")

# ruleid: py-jwt-no-expiry
SESSION_COOKIE_AGE = 60 * 60 * 24 * 365

def issue_fixed(user_id, key):
    # ok: py-jwt-no-expiry
    return jwt.encode({"sub": user_id, "exp": datetime.now(timezone.utc) + timedelta(minutes=5)}, key, algorithm="HS256")

def issue_later_fixed(user_id, key, end):
    payload = {"sub": user_id}
    payload["exp"] = end
    # ok: py-jwt-no-expiry
    return jwt.encode(payload, key, algorithm="HS256")

# ok: py-jwt-no-expiry
SESSION_COOKIE_AGE = 60 * 60

# ruleid: py-jwt-no-expiry
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(days=365)

# ok: py-jwt-no-expiry
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(days=1)
