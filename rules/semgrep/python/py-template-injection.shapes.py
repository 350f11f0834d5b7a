from flask import Flask, render_template_string, abort
app = Flask(__name__)

@app.errorhandler(404)
def not_found(e):
    from flask import request
    tpl = f"<h1>Oops</h1><p>{request.url} not found</p>"
    # ruleid: py-template-injection
    return render_template_string(tpl), 404
