import smtplib
from django.core.mail import send_mail
from flask import Flask, request

app = Flask(__name__)

@app.post("/reset")
def reset():
    to = request.form["email"]
    server = smtplib.SMTP("localhost")
    # ruleid: py-mail-recipient-request
    server.sendmail("no-reply@example.com", to, "Your code: 1")
    return "ok"

def invite(request):
    # ruleid: py-mail-recipient-request
    send_mail("Hello", "Join us", "no-reply@example.com", [request.POST["friend"]])

@app.post("/report")
def report(message):
    # ruleid: py-mail-recipient-request
    message["To"] = request.json["to"]
    return "ok"

@app.post("/reset-fixed")
def reset_fixed():
    user = User.query.filter_by(name=request.form["name"]).first()
    server = smtplib.SMTP("localhost")
    # ok: py-mail-recipient-request
    server.sendmail("no-reply@example.com", user.email, "Your code: 1")
    return "ok"

def remind(user):
    # ok: py-mail-recipient-request
    send_mail("Hello", "Renew", "no-reply@example.com", [user.email])

def label(message):
    # ok: py-mail-recipient-request
    message["Subject"] = "Report"
