import importlib

EXPORTERS = {"csv": "exporters.csv"}


def load(kind):
    # ruleid: py-dynamic-parameter
    return importlib.import_module("exporters." + kind)


def open_driver(vendor):
    # ruleid: py-dynamic-parameter
    return importlib.import_module(f"drivers.{vendor}")


def step(which):
    # ruleid: py-dynamic-parameter
    return importlib.import_module("steps.%s" % which)


def fixed(kind):
    if kind not in EXPORTERS:
        raise KeyError(kind)
    # ok: py-dynamic-parameter
    return importlib.import_module("exporters." + kind)


def table(kind):
    # ok: py-dynamic-parameter
    return importlib.import_module(EXPORTERS["csv"])


def constant():
    # ok: py-dynamic-parameter
    return importlib.import_module("exporters." + "csv")
