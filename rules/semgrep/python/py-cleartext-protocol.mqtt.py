client.username_pw_set("device", token)
# ruleid: py-cleartext-protocol
client.connect("broker.example.com", 1883)
# ruleid: py-cleartext-protocol
other.connect(host, 1883, keepalive=60)
# ok: py-cleartext-protocol
client.connect("broker.example.com", 8883)
# ok: py-cleartext-protocol
client.connect("localhost", 1883)
