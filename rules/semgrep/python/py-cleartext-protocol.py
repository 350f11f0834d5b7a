import ftplib
import smtplib

import requests


def upload(host, file):
    # ruleid: py-cleartext-protocol
    ftp = ftplib.FTP(host)
    ftp.storbinary("STOR a", file)


def send(user, password, text):
    with smtplib.SMTP("mail.example", 25) as server:
        # ruleid: py-cleartext-protocol
        server.login(user, password)
        server.sendmail(user, user, text)


def report(data):
    # ruleid: py-cleartext-protocol
    requests.post("http://reports.example/in", json=data, timeout=5)


def upload_fixed(host, file):
    # ok: py-cleartext-protocol
    ftp = ftplib.FTP_TLS(host)
    ftp.storbinary("STOR a", file)


def send_fixed(user, password, text):
    with smtplib.SMTP("mail.example", 587) as server:
        server.starttls()
        # ok: py-cleartext-protocol
        server.login(user, password)
        server.sendmail(user, user, text)


def local(data):
    # ok: py-cleartext-protocol
    requests.post("http://localhost:8000/in", json=data, timeout=5)
