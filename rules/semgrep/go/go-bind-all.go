package main

import (
	"net"
	"net/http"
)

func listen() (net.Listener, error) {
	// ruleid: go-bind-all
	return net.Listen("tcp", "0.0.0.0:9000")
}

func short() (net.Listener, error) {
	// ruleid: go-bind-all
	return net.Listen("tcp", ":9000")
}

func web() {
	// ruleid: go-bind-all
	http.ListenAndServe("0.0.0.0:8080", nil)
}

func listenFixed() (net.Listener, error) {
	// ok: go-bind-all
	return net.Listen("tcp", "127.0.0.1:9000")
}

func webFixed() {
	// ok: go-bind-all
	http.ListenAndServe("127.0.0.1:8080", nil)
}

func configured(address string) (net.Listener, error) {
	// ok: go-bind-all
	return net.Listen("tcp", address)
}
