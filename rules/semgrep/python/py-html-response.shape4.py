from pyramid.view import view_config
from pyramid.response import Response

@view_config(route_name="hi")
def hi(request):
    # ruleid: py-html-response
    return Response("<h1>Hi %s</h1>" % request.params["name"])
