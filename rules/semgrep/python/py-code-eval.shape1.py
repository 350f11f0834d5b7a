def run_snippet(code):
    compiled = compile(code, "<snippet>", "exec")
    ns = {}
    # ruleid: py-code-eval
    exec(compiled, ns)
    return ns
