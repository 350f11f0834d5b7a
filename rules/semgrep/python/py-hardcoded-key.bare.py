# ruleid: py-hardcoded-key
cipher = Fernet(b"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk=")
# ruleid: py-hardcoded-key
serializer = URLSafeTimedSerializer("itsdangerous-key")
# ruleid: py-hardcoded-key
signer = TimestampSigner("some words as a key")
# ok: py-hardcoded-key
cipher = Fernet(os.environ["FERNET_KEY"])
# ok: py-hardcoded-key
serializer = URLSafeTimedSerializer(app.config["SECRET_KEY"], salt="confirm")
# ok: py-hardcoded-key
signer = TimestampSigner(settings.signing_key)
