package main

import (
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func serve(l net.Listener) error {
	// ruleid: go-grpc-plain
	s := grpc.NewServer()
	return s.Serve(l)
}

type service struct{ grpc *grpc.Server }

func newService() *service {
	// ruleid: go-grpc-plain
	return &service{grpc: grpc.NewServer()}
}

func register(l net.Listener, greeter Greeter) error {
	// ruleid: go-grpc-plain
	server := grpc.NewServer()
	RegisterGreeter(server, greeter)
	return server.Serve(l)
}

func serveFixed(l net.Listener, c credentials.TransportCredentials) error {
	// ok: go-grpc-plain
	return grpc.NewServer(grpc.Creds(c)).Serve(l)
}

func options(l net.Listener, list ...grpc.ServerOption) error {
	// ok: go-grpc-plain
	return grpc.NewServer(list...).Serve(l)
}

func lookAlike(rpc rpcPackage) {
	// ok: go-grpc-plain
	rpc.NewServer()
}
