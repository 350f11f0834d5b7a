from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
# ruleid: py-cors-any
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
site = Flask(__name__)
# ruleid: py-cors-any
CORS(site)
# ruleid: py-cors-any
CORS_ALLOW_ALL_ORIGINS = True
# ok: py-cors-any
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"], allow_credentials=True)
# ok: py-cors-any
CORS(site, origins=["https://shop.example"])
# ok: py-cors-any
CORS_ALLOW_ALL_ORIGINS = False


class CORSRules:
    pass


# ok: py-cors-any
rules = CORSRules()
