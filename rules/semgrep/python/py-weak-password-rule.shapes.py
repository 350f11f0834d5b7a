from wtforms import Form, PasswordField, validators

class R(Form):
    # ruleid: py-weak-password-rule
    password = PasswordField("pw", [validators.Length(min=4)])
