from django.template import Template, Context, Engine
from django.http import HttpResponse

def page(request):
    # ruleid: py-jinja-autoescape-off
    t = Engine(autoescape=False).from_string("<p>{{ q }}</p>")
    return HttpResponse(t.render(Context({"q": request.GET.get("q")})))
