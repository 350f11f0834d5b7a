from flask import Flask, jsonify
app = Flask(__name__)

@app.errorhandler(Exception)
def on_error(e):
    # ruleid: py-error-to-client
    return jsonify({"error": str(e)}), 500
