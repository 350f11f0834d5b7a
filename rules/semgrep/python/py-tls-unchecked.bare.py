# ruleid: py-tls-unchecked
client.tls_insecure_set(True)
# ruleid: py-tls-unchecked
ssh.set_missing_host_key_policy(AutoAddPolicy())


class ApiClient:
    # ruleid: py-tls-unchecked
    DEFAULTS = {"timeout": 10, "verify": False}


# ok: py-tls-unchecked
client.tls_insecure_set(False)
# ok: py-tls-unchecked
ssh.set_missing_host_key_policy(RejectPolicy())
# ok: py-tls-unchecked
DEFAULTS = {"timeout": 10, "verify": "/etc/ssl/ca.pem"}
