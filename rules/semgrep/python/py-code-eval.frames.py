def first(request):
    # ruleid: py-code-eval
    return df.query(request.args["filter"])


def second(request):
    # ruleid: py-code-eval
    return sales_df.eval(request.args["column"])


def third(request):
    # ruleid: py-code-eval
    return pd.eval(request.args["formula"])


def fixed(request):
    # ok: py-code-eval
    return df.query("year == @year", local_dict={"year": int(request.args["year"])})


def other(request):
    # ok: py-code-eval
    return database.query(request.args["filter"])


def constant():
    # ok: py-code-eval
    return df.eval("total = a + b")
