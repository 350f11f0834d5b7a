from django.utils.safestring import mark_safe
from django.shortcuts import render

def comment(request):
    body = request.POST["body"]
    # ruleid: py-mark-safe
    return render(request, "c.html", {"body": mark_safe(body)})
