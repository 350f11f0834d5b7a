from flask import Flask, jsonify
app = Flask(__name__)

@app.errorhandler(Exception)
def on_error(e):
    # ruleid: py-error-to-client
    return jsonify({"error": str(e)}), 500


import tornado.web
import traceback

class H(tornado.web.RequestHandler):
    def get(self):
        try:
            self.work()
        except Exception as e:
            # ruleid: py-error-to-client
            self.write(str(e))


def lambda_handler(event, context):
    try:
        return {"statusCode": 200, "body": process(event)}
    except Exception as e:
        # ruleid: py-error-to-client
        return {"statusCode": 500, "body": str(e)}


from rest_framework.views import APIView
from rest_framework.response import Response

class Pay(APIView):
    def post(self, request):
        try:
            charge(request.data)
        except Exception as e:
            # ruleid: py-error-to-client
            return Response({"error": str(e)}, status=500)
        return Response({})
