def handle(sock):
    data, address = sock.recvfrom(512)
    # ruleid: py-udp-answer
    sock.sendto(build_big_response(data), address)


def serve(s):
    while True:
        message, peer = s.recvfrom(4096)
        # ruleid: py-udp-answer
        s.sendto(message * 100, peer)


class Protocol:
    def datagram_received(self, data, addr):
        # ruleid: py-udp-answer
        self.transport.sendto(data, addr)


def connected(sock):
    # ok: py-udp-answer
    sock.sendto(b"hello", ("198.51.100.7", 53))


def other(sock):
    data, address = sock.recvfrom(512)
    # ok: py-udp-answer
    log(data, address)


def stream(sock):
    # ok: py-udp-answer
    sock.sendall(b"hello")
