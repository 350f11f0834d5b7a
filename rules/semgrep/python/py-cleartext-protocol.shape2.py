import grpc
# ruleid: py-cleartext-protocol
channel = grpc.insecure_channel("orders.example.com:50051")
