class Rule:
    def __init__(self, condition):
        self.condition = condition

    def matches(self, row):
        # ruleid: py-code-eval
        return eval(self.condition, {"row": row})
