import smtplib

def send(to, subject, body):
    # ruleid: py-header-parameter
    msg = "From: no-reply@example.com\r\nTo: " + to + "\r\nSubject: " + subject + "\r\n\r\n" + body
    s = smtplib.SMTP("localhost")
    s.sendmail("no-reply@example.com", [to], msg)
