import requests
import urllib.request

# ruleid: py-http-url
requests.get("http://api.example.com/rates", timeout=3)
# ruleid: py-http-url
urllib.request.urlopen("http://api.example.com/rates")
# ruleid: py-http-url
API_URL = "http://api.example.com"

# ok: py-http-url
requests.get("https://api.example.com/rates", timeout=3)
# ok: py-http-url
urllib.request.urlopen("http://localhost:8080/health")
# ok: py-http-url
LOCAL_URL = "http://127.0.0.1:8000"
