import tornado.websocket

class WS(tornado.websocket.WebSocketHandler):
    # ruleid: py-cors-any
    def check_origin(self, origin):
        return True


from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
# ruleid: py-cors-any
app = Starlette(middleware=[Middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)])
