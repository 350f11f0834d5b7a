code = f"def f(x): return {formula}"
scope = {}
# ruleid: py-eval-any
exec(code, scope)
# ruleid: py-eval-any
result = eval(rules[name], {}, row)
# ruleid: py-eval-any
execfile(path)
# ok: py-eval-any
value = ast.literal_eval(text)
# ok: py-eval-any
exec("x = 1", scope)
# ok: py-eval-any
model.eval()
