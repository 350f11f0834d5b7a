import json
from flask import Response, request

def answer(value):
    # ruleid: py-json-from-values
    return '{"value": "' + value + '"}'

def message(name):
    # ruleid: py-json-from-values
    return f'{{"name": "{name}"}}'

def record(kind, text):
    # ruleid: py-json-from-values
    return '{"kind": "%s", "text": "%s"}' % (kind, text)

def answer_fixed(value):
    # ok: py-json-from-values
    return json.dumps({"value": value})

def plain(value):
    # ok: py-json-from-values
    return '{"value": ' + json.dumps(value) + "}"

def count(items):
    # ok: py-json-from-values
    return '{"count": %d}' % len(items)
