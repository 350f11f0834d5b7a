import ssl

# ruleid: py-tls-weak-version
wrapped = ssl.wrap_socket(sock)
# ruleid: py-tls-weak-version
context = ssl.SSLContext()
# ruleid: py-tls-weak-version
other = ssl.wrap_socket(sock, certfile="cert.pem")
# ok: py-tls-weak-version
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# ok: py-tls-weak-version
context = ssl.create_default_context()
