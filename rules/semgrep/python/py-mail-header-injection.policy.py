from email.message import EmailMessage
from email.mime.text import MIMEText

from flask import request


def contact():
    message = EmailMessage()
    # ok: py-mail-header-injection
    message["Subject"] = request.form["subject"]
    return message


def contact_old():
    message = MIMEText("text")
    # ruleid: py-mail-header-injection
    message["Subject"] = request.form["subject"]
    return message
