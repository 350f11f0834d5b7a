package main

import (
	"fmt"
	"net/http"
	"net/url"
)

func download(url string) (*http.Response, error) {
	// ruleid: go-ssrf-parameter
	return http.Get(url)
}

func ping(host string) error {
	// ruleid: go-ssrf-parameter
	_, err := http.Head(fmt.Sprintf("http://%s/ping", host))
	return err
}

func send(endpoint string) (*http.Request, error) {
	// ruleid: go-ssrf-parameter
	return http.NewRequest("POST", endpoint, nil)
}

func downloadFixed(address string) (*http.Response, error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Hostname() != "images.example" {
		return nil, http.ErrNotSupported
	}
	// ok: go-ssrf-parameter
	return http.Get(address)
}

func constant() (*http.Response, error) {
	// ok: go-ssrf-parameter
	return http.Get("https://images.example/")
}

func other(client Dialer, url string) error {
	// ok: go-ssrf-parameter
	return client.Dial(url)
}
