def run_snippet(source):
    code = compile(source, "<snippet>", "exec")
    names = {}
    # ruleid: py-compiled-code
    exec(code, names)
    return names

def run_file(path):
    # ruleid: py-compiled-code
    exec(compile(open(path).read(), path, "exec"), {})

class Rule:
    def __init__(self, condition):
        self.condition = condition

    def matches(self, row):
        # ruleid: py-compiled-code
        return eval(self.condition, {"row": row})

def run_fixed():
    code = compile("1 + 1", "<sum>", "eval")
    # ok: py-compiled-code
    return eval(code)

class Model:
    def freeze(self):
        # ok: py-compiled-code
        self.network.eval()

def pattern(text):
    # ok: py-compiled-code
    return re.compile(text)
