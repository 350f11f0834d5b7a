import json
import pickle
from pickle import loads as restore

import yaml
from flask import request


def session(cookie):
    # ruleid: py-unsafe-deserialization
    return pickle.loads(cookie)


def model(path):
    with open(path, "rb") as file:
        # ruleid: py-unsafe-deserialization
        return pickle.load(file)


def upload():
    # ruleid: py-unsafe-deserialization
    return restore(request.data)


def settings(stream):
    # ruleid: py-unsafe-deserialization
    first = yaml.load(stream)
    # ruleid: py-unsafe-deserialization
    second = yaml.load(stream, Loader=yaml.Loader)
    return first, second


def settings_fixed(stream):
    # ok: py-unsafe-deserialization
    first = yaml.safe_load(stream)
    # ok: py-unsafe-deserialization
    second = yaml.load(stream, Loader=yaml.SafeLoader)
    # ok: py-unsafe-deserialization
    third = json.loads(request.data)
    return first, second, third


def deep_copy(value):
    # ok: py-unsafe-deserialization
    return pickle.loads(pickle.dumps(value))


class Store:
    def load(self, reader):
        # ok: py-unsafe-deserialization
        return reader.load(self.path)


def signed(blob, key):
    mac, body = blob[:32], blob[32:]
    if not hmac.compare_digest(mac, hmac.new(key, body, "sha256").digest()):
        raise ValueError("signature")
    # ok: py-unsafe-deserialization
    return pickle.loads(body)
