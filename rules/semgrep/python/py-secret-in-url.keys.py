# ruleid: py-secret-in-url
requests.get(f"https://api.example.com/data?api_key={api_key}")
# ruleid: py-secret-in-url
url = "https://api.example.com/v1/items?access_token=" + token
# ruleid: py-secret-in-url
link = f"{BASE}?x=1" + f"https://example.com/?token={token}"
# ok: py-secret-in-url
requests.get("https://api.example.com/data", headers={"Authorization": f"Bearer {token}"})
# ok: py-secret-in-url
url = f"https://api.example.com/data?page={page}"
# ok: py-secret-in-url
hint = "https://api.example.com/data?api_key=" "YOUR_KEY"
