ORIGINS = ["*"]
# ruleid: py-cors-any
CORS(app, origins="*", supports_credentials=True)
# ruleid: py-cors-any
response["Access-Control-Allow-Origin"] = request.META["HTTP_ORIGIN"]


def make_app():
    app = FastAPI()
    # ruleid: py-cors-any
    app.add_middleware(CORSMiddleware, allow_origins=ORIGINS, allow_credentials=True)
    return app


def fixed():
    app = FastAPI()
    allowed = ["https://app.example.com"]
    # ok: py-cors-any
    app.add_middleware(CORSMiddleware, allow_origins=allowed, allow_credentials=True)
    # ok: py-cors-any
    CORS(app, origins=allowed)
    return app


# ok: py-cors-any
response["Access-Control-Allow-Origin"] = "https://app.example.com"
