from django.db.models.expressions import RawSQL
from app.models import Entry

def view(request):
    order = request.GET["o"]
    # ruleid: py-sql-format
    return list(Entry.objects.annotate(val=RawSQL("select x from y where z = '%s'" % order, [])))
