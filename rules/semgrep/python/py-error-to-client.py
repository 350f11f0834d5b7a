import logging
import traceback

from django.http import HttpResponse
from fastapi import FastAPI, HTTPException
from flask import Flask, jsonify

app = Flask(__name__)
api = FastAPI()


@app.route("/report")
def report():
    try:
        return build()
    except Exception as error:
        # ruleid: py-error-to-client
        return jsonify(error=str(error)), 500


def view(request):
    try:
        return HttpResponse(build())
    except Exception:
        # ruleid: py-error-to-client
        return HttpResponse(traceback.format_exc(), status=500)


@api.get("/items")
def items():
    try:
        return load()
    except Exception as e:
        # ruleid: py-error-to-client
        raise HTTPException(status_code=500, detail=f"failed: {e}")


@app.route("/report/fixed")
def report_fixed():
    try:
        return build()
    except Exception:
        logging.exception("report")
        # ok: py-error-to-client
        return jsonify(error="internal error"), 500


def tool():
    try:
        return build()
    except ValueError as error:
        # ok: py-error-to-client
        print(error)


@api.get("/items/fixed")
def items_fixed():
    try:
        return load()
    except KeyError:
        # ok: py-error-to-client
        raise HTTPException(status_code=404, detail="unknown item")
