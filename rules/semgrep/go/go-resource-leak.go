package main

import (
	"net/http"
	"os"
)

func status(address string) int {
	// ruleid: go-resource-leak
	resp, err := http.Get(address)
	if err != nil {
		return 0
	}
	return resp.StatusCode
}

func first(name string) byte {
	// ruleid: go-resource-leak
	f, err := os.Open(name)
	if err != nil {
		return 0
	}
	b := make([]byte, 1)
	f.Read(b)
	return b[0]
}

func all(names []string) {
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			continue
		}
		// ruleid: go-resource-leak
		defer f.Close()
	}
}

func statusFixed(address string) int {
	// ok: go-resource-leak
	resp, err := http.Get(address)
	if err != nil {
		return 0
	}
	defer resp.Body.Close()
	return resp.StatusCode
}

func open(name string) (*os.File, error) {
	// ok: go-resource-leak
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func firstFixed(name string) byte {
	// ok: go-resource-leak
	f, err := os.Open(name)
	if err != nil {
		return 0
	}
	defer f.Close()
	b := make([]byte, 1)
	f.Read(b)
	return b[0]
}
