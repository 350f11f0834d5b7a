class AccountView(viewsets.ModelViewSet):
    queryset = Account.objects.all()
    # ruleid: py-drf-open
    permission_classes = [AllowAny]


class ReportView(APIView):
    # ruleid: py-drf-open
    authentication_classes = []
    # ruleid: py-drf-open
    permission_classes = ()


# ruleid: py-drf-open
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"]}


class FixedView(viewsets.ModelViewSet):
    # ok: py-drf-open
    permission_classes = [IsAuthenticated]


# ok: py-drf-open
SETTINGS = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}
# ok: py-drf-open
classes = [AllowAny]
