# ruleid: py-token-from-time
invite_code = f"{int(time.time())}{user.id}"
# ruleid: py-token-from-time
reset_token = hashlib.sha256(str(time.time()).encode()).hexdigest()
# ruleid: py-token-from-time
session_id = str(datetime.now().timestamp()) + str(os.getpid())
# ok: py-token-from-time
invite_code = secrets.token_urlsafe(16)
# ok: py-token-from-time
token_created = time.time()
# ok: py-token-from-time
reset_token = jwt.encode({"exp": time.time() + 60}, key, algorithm="HS256")
