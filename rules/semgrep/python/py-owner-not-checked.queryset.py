class InvoiceViewSet(viewsets.ModelViewSet):
    # ruleid: py-owner-not-checked
    def get_queryset(self):
        return Invoice.objects.all()


class FixedViewSet(viewsets.ModelViewSet):
    # ok: py-owner-not-checked
    def get_queryset(self):
        return Invoice.objects.filter(owner=self.request.user)


class ColorViewSet(viewsets.ModelViewSet):
    # ok: py-owner-not-checked
    def get_queryset(self):
        return Color.objects.all()
