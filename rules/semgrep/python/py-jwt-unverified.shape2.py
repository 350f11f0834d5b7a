from authlib.jose import jwt, JsonWebToken
# ruleid: py-jwt-unverified
tok = JsonWebToken(["HS256", "none"])
