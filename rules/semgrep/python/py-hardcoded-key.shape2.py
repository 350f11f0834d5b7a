from fastapi_jwt_auth import AuthJWT
from pydantic import BaseModel

class Settings(BaseModel):
    # ruleid: py-hardcoded-key
    authjwt_secret_key: str = "secret"

@AuthJWT.load_config
def get_config():
    return Settings()
