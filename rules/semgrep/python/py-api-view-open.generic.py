from django.contrib.auth.mixins import LoginRequiredMixin
from django.views.generic import DeleteView, UpdateView


# ruleid: py-api-view-open
class NoteDelete(DeleteView):
    model = Note


# ok: py-api-view-open
class NoteUpdate(LoginRequiredMixin, UpdateView):
    model = Note


# ok: py-api-view-open
class OwnNote(UpdateView):
    def get_queryset(self):
        return Note.objects.filter(owner=self.request.user)
