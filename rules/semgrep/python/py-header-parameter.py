import smtplib


def set_language(response, lang):
    # ruleid: py-header-parameter
    response.headers["Content-Language"] = lang
    return response


def raw(connection, cookie):
    # ruleid: py-header-parameter
    connection.sendall(f"HTTP/1.1 200 OK\r\nSet-Cookie: {cookie}\r\n\r\n".encode())


def mail(subject, body):
    # ruleid: py-header-parameter
    text = "Subject: %s\n\n%s" % (subject, body)
    smtplib.SMTP("mail.example").sendmail("a@example.com", "b@example.com", text)


def set_language_fixed(response, lang):
    # ok: py-header-parameter
    response.headers["Content-Language"] = lang.replace("\r", "").replace("\n", "")
    return response


def mail_fixed(subject, body):
    subject = subject.replace("\n", " ").replace("\r", " ")
    body = body.replace("\r", "")
    # ok: py-header-parameter
    text = "Subject: %s\n\n%s" % (subject, body)
    return text


def title(name):
    # ok: py-header-parameter
    return f"Title: {name}"
