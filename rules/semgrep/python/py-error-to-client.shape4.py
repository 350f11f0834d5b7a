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
