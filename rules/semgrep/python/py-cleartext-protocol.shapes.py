import socket

def send_login(user, password):
    s = socket.create_connection(("example.com", 23))
    # ruleid: py-cleartext-protocol
    s.sendall(f"{user}:{password}".encode())


import grpc
# ruleid: py-cleartext-protocol
channel = grpc.insecure_channel("orders.example.com:50051")
