package main

import (
	"net/http"
	"time"
)

func get(url string) (*http.Response, error) {
	// ruleid: go-client-no-timeout
	client := &http.Client{}
	return client.Get(url)
}

func transport(t http.RoundTripper) *http.Client {
	// ruleid: go-client-no-timeout
	return &http.Client{Transport: t}
}

// ruleid: go-client-no-timeout
var shared = http.Client{}

func getFixed(url string) (*http.Response, error) {
	// ok: go-client-no-timeout
	client := &http.Client{Timeout: 10 * time.Second}
	return client.Get(url)
}

func later() *http.Client {
	// ok: go-client-no-timeout
	c := &http.Client{}
	c.Timeout = 5 * time.Second
	return c
}

func lookAlike() any {
	// ok: go-client-no-timeout
	return &redis.Client{}
}
