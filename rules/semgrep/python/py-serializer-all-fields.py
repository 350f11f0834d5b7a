from django import forms
from rest_framework import serializers

class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ruleid: py-serializer-all-fields
        fields = "__all__"

class ProfileForm(forms.ModelForm):
    class Meta:
        model = Profile
        # ruleid: py-serializer-all-fields
        exclude = []

# ruleid: py-serializer-all-fields
OrderForm = modelform_factory(Order, fields="__all__")

class PublicSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        # ok: py-serializer-all-fields
        fields = ["name", "bio"]

class NoteForm(forms.ModelForm):
    class Meta:
        model = Note
        # ok: py-serializer-all-fields
        exclude = ["owner"]

# ok: py-serializer-all-fields
fields = "__all__"
