class UserDetail(APIView):
    # ruleid: py-api-view-open
    def delete(self, request, pk):
        User.objects.get(pk=pk).delete()
        return Response(status=204)


class NoteView(View):
    # ruleid: py-api-view-open
    def post(self, request):
        note = Note(text=request.POST["text"])
        note.save()
        return redirect("/")


class ItemView(generics.GenericAPIView):
    # ruleid: py-api-view-open
    def put(self, request, pk):
        Item.objects.create(**request.data)


class FixedView(APIView):
    permission_classes = [IsAuthenticated]

    # ok: py-api-view-open
    def delete(self, request, pk):
        User.objects.get(pk=pk).delete()


class OwnView(APIView):
    # ok: py-api-view-open
    def delete(self, request, pk):
        request.user.notes.get(pk=pk).delete()


class Store(Base):
    # ok: py-api-view-open
    def delete(self, request):
        self.rows.delete(request)
