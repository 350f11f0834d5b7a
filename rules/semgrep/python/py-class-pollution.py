def merge(src, dst):
    for k, v in src.items():
        if hasattr(dst, k) and type(v) == dict:
            merge(v, getattr(dst, k))
        else:
            # ruleid: py-class-pollution
            setattr(dst, k, v)


def deep_update(target, values):
    for name, value in values.items():
        if isinstance(value, dict):
            deep_update(getattr(target, name), value)
        else:
            # ruleid: py-class-pollution
            setattr(target, name, value)


class Config:
    pass


def apply(config, data):
    for key, item in data.items():
        if isinstance(item, dict):
            apply(getattr(config, key), item)
            continue
        # ruleid: py-class-pollution
        setattr(config, key, item)


def fixed(src, dst):
    for k, v in src.items():
        if k.startswith("_"):
            raise ValueError(k)
        if type(v) == dict:
            fixed(v, getattr(dst, k))
        else:
            # ok: py-class-pollution
            setattr(dst, k, v)


def listed(src, dst):
    for k, v in src.items():
        if k in FIELDS:
            if type(v) == dict:
                listed(v, getattr(dst, k))
            # ok: py-class-pollution
            setattr(dst, k, v)


def flat(values, obj):
    for k, v in values.items():
        # ok: py-class-pollution
        setattr(obj, k, v)
