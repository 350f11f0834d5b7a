from Crypto.Cipher import AES
import os

def encrypt(data):
    # ruleid: py-hardcoded-key
    key = b"0123456789abcdef"
    # ruleid: py-hardcoded-key
    cipher = AES.new(key, AES.MODE_GCM, nonce=os.urandom(12))
    return cipher.encrypt_and_digest(data)


from fastapi_jwt_auth import AuthJWT
from pydantic import BaseModel

class Settings(BaseModel):
    # ruleid: py-hardcoded-key
    authjwt_secret_key: str = "secret"

@AuthJWT.load_config
def get_config():
    return Settings()
