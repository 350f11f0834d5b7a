import importlib

def create(class_name):
    # ruleid: py-dynamic-parameter
    return globals()[class_name]()

def load_driver(path):
    module, name = path.rsplit(".", 1)
    # ruleid: py-dynamic-parameter
    return importlib.import_module(module)

class Dispatcher:
    def run(self, action):
        # ruleid: py-dynamic-parameter
        return getattr(self, action)()

KINDS = {"json": dict, "list": list}

def create_fixed(class_name):
    # ok: py-dynamic-parameter
    return KINDS[class_name]()

def load_known(name):
    if name not in ("redis", "memory"):
        raise ValueError(name)
    # ok: py-dynamic-parameter
    return importlib.import_module("app.drivers." + name)

def version():
    # ok: py-dynamic-parameter
    return getattr(importlib.import_module("app"), "version")
