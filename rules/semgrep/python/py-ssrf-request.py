import urllib.request
from urllib.parse import urlparse

import aiohttp
import httpx
import requests
from fastapi import FastAPI
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()
HOSTS = {"images.example"}


@app.route("/preview")
def preview():
    url = request.args.get("url")
    # ruleid: py-ssrf-request
    return requests.get(url, timeout=5).text


@api.get("/fetch")
async def fetch(address: str):
    async with httpx.AsyncClient() as client:
        # ruleid: py-ssrf-request
        return (await client.get(address)).text


def hook(request):
    # ruleid: py-ssrf-request
    return urllib.request.urlopen(f"http://{request.GET['host']}/ping").read()


@app.post("/webhook")
def webhook():
    # ruleid: py-ssrf-request
    requests.post(request.json["callback"], json={"ok": True}, timeout=5)
    return "sent"


@app.route("/preview/fixed")
def preview_fixed():
    url = request.args.get("url")
    if urlparse(url).hostname not in HOSTS:
        return "no", 400
    # ok: py-ssrf-request
    return requests.get(url, timeout=5).text


@app.route("/weather")
def weather():
    city = request.args["city"]
    # ok: py-ssrf-request
    return requests.get(f"https://weather.example/v1/{city}", timeout=5).json()


@app.route("/search")
def search():
    # ok: py-ssrf-request
    return requests.get("https://search.example/", params={"q": request.args["q"]}, timeout=5).text
