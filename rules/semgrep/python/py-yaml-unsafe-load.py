import yaml


def read(stream):
    # ruleid: py-yaml-unsafe-load
    first = yaml.load(stream)
    # ruleid: py-yaml-unsafe-load
    second = yaml.load(stream, Loader=yaml.Loader)
    # ruleid: py-yaml-unsafe-load
    third = yaml.unsafe_load(stream)
    return first, second, third


def fixed(stream):
    # ok: py-yaml-unsafe-load
    first = yaml.safe_load(stream)
    # ok: py-yaml-unsafe-load
    second = yaml.load(stream, Loader=yaml.SafeLoader)
    # ok: py-yaml-unsafe-load
    third = yaml.dump(stream)
    return first, second, third
