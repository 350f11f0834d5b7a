from pydantic import BaseModel, Field


class Account(BaseModel):
    # ruleid: py-weak-password-rule
    password: str = Field(min_length=4)


def register(name, password):
    # ruleid: py-weak-password-rule
    if len(password) < 6:
        raise ValueError("too short")


# ruleid: py-weak-password-rule
AUTH_PASSWORD_VALIDATORS = []


def register_fixed(name, password):
    # ok: py-weak-password-rule
    if len(password) < 12:
        raise ValueError("too short")


class AccountFixed(BaseModel):
    # ok: py-weak-password-rule
    password: str = Field(min_length=12)


def name_length(name):
    # ok: py-weak-password-rule
    return len(name) < 3
