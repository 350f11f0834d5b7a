import base64, json

def user_from(token):
    header, payload, sig = token.split(".")
    # ruleid: py-jwt-unverified
    data = json.loads(base64.urlsafe_b64decode(payload + "=="))
    return data["user"]


from authlib.jose import jwt, JsonWebToken
# ruleid: py-jwt-unverified
tok = JsonWebToken(["HS256", "none"])
