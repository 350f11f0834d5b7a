from flask_restful import Resource, reqparse

parser = reqparse.RequestParser()
parser.add_argument("filename")

class Download(Resource):
    def get(self):
        args = parser.parse_args()
        # ruleid: py-path-request
        with open("files/" + args["filename"]) as f:
            return {"data": f.read()}
