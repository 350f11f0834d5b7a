import threading
from concurrent.futures import ThreadPoolExecutor
from fastapi import FastAPI, UploadFile

app = FastAPI()
pool = ThreadPoolExecutor(max_workers=8)

def serve(listener):
    while True:
        connection, address = listener.accept()
        # ruleid: py-unlimited-work
        threading.Thread(target=handle, args=(connection,)).start()

@app.post("/upload")
async def upload(file: UploadFile):
    # ruleid: py-unlimited-work
    content = await file.read()
    return {"size": len(content)}

def read_all(connection):
    data = b""
    # ruleid: py-unlimited-work
    while True:
        data += connection.recv(1024)

def serve_pooled(listener):
    while True:
        connection, address = listener.accept()
        # ok: py-unlimited-work
        pool.submit(handle, connection)

@app.post("/upload-limited")
async def upload_limited(file: UploadFile):
    if file.size > 1 << 20:
        return {"error": "too large"}
    # ok: py-unlimited-work
    content = await file.read()
    return {"size": len(content)}

def read_some(connection):
    data = b""
    # ok: py-unlimited-work
    while True:
        data += connection.recv(1024)
        if len(data) > 1 << 20:
            break
    return data
