import tornado.websocket

class WS(tornado.websocket.WebSocketHandler):
    # ruleid: py-cors-any
    def check_origin(self, origin):
        return True
