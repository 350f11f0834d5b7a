import pdb
import debugpy

def total(items):
    # ruleid: py-debugger-left
    pdb.set_trace()
    return sum(items)

def average(items):
    # ruleid: py-debugger-left
    breakpoint()
    return sum(items) / len(items)

# ruleid: py-debugger-left
debugpy.listen(("0.0.0.0", 5678))

def set_trace(level):
    return level

def totals(items):
    # ok: py-debugger-left
    set_trace(3)
    # ok: py-debugger-left
    return pdb.__doc__

# ok: py-debugger-left
note = "call breakpoint() here"
