package main

import (
	"net/http"
	"time"
)

func main() {
	// ruleid: go-server-no-timeout
	http.ListenAndServe(":8080", nil)
}

func server(h http.Handler) *http.Server {
	// ruleid: go-server-no-timeout
	return &http.Server{Addr: ":8080", Handler: h}
}

func tls() error {
	// ruleid: go-server-no-timeout
	return http.ListenAndServeTLS(":8443", "cert.pem", "key.pem", nil)
}

func serverFixed(h http.Handler) *http.Server {
	// ok: go-server-no-timeout
	return &http.Server{Addr: ":8080", Handler: h, ReadHeaderTimeout: 5 * time.Second}
}

func assigned(h http.Handler) *http.Server {
	// ok: go-server-no-timeout
	srv := &http.Server{Addr: ":8080", Handler: h}
	srv.ReadTimeout = 5 * time.Second
	return srv
}

func other(s Service) error {
	// ok: go-server-no-timeout
	return s.ListenAndServe(":8080", nil)
}
