class RegisterSerializer(serializers.ModelSerializer):
    def create(self, validated_data):
        # ruleid: py-password-stored
        return Member.objects.create(email=validated_data["email"], password=validated_data["password"])

    def fixed(self, validated_data):
        # ok: py-password-stored
        return Member.objects.create(email=validated_data["email"], password=make_password(validated_data["password"]))

    def user(self, validated_data):
        # ok: py-password-stored
        return Member.objects.create_user(validated_data["email"], validated_data["password"])


def form_valid(self, form):
    # ruleid: py-password-stored
    return User.objects.create(name="x", password=form.cleaned_data["password"])


def sign_up(user_data):
    # ruleid: py-password-stored
    account = Account(email=user_data["email"], password=user_data["password"])
    # ok: py-password-stored
    other = Account(email=user_data["email"], password=hash_password(user_data["password"]))
    return account, other
