from django.core.validators import RegexValidator
# ruleid: py-redos-literal
v = RegexValidator(regex=r"^(([a-z])+.)+[A-Z]([a-z])+$")
