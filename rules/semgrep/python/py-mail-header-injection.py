import smtplib
from email.mime.text import MIMEText

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    message = MIMEText(request.form["text"])
    # ruleid: py-mail-header-injection
    message["Subject"] = request.form["subject"]
    # ruleid: py-mail-header-injection
    message["Reply-To"] = "%s" % request.form["mail"]
    return "sent"


def notify(request):
    text = "Subject: " + request.POST["subject"] + "\n\nHello"
    # ruleid: py-mail-header-injection
    smtplib.SMTP("mail.example").sendmail("a@example.com", "b@example.com", text)


@app.post("/contact/fixed")
def contact_fixed():
    message = MIMEText(request.form["text"])
    # ok: py-mail-header-injection
    message["Subject"] = request.form["subject"].replace("\n", " ").replace("\r", " ")
    # ok: py-mail-header-injection
    message["To"] = "shop@example.com"
    return "sent"


@app.post("/data")
def data():
    row = {}
    # ok: py-mail-header-injection
    row["name"] = request.form["name"]
    return row
