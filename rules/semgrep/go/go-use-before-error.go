package main

import (
	"io"
	"net/http"
	"os"
)

func status(address string) int {
	resp, err := http.Get(address)
	// ruleid: go-use-before-error
	defer resp.Body.Close()
	if err != nil {
		return 0
	}
	return resp.StatusCode
}

func read(name string) ([]byte, error) {
	f, err := os.Open(name)
	// ruleid: go-use-before-error
	defer f.Close()
	if err != nil {
		return nil, err
	}
	return io.ReadAll(f)
}

func name(input map[string]any) string {
	// ruleid: go-use-before-error
	s := input["name"].(string)
	return s
}

func statusFixed(address string) int {
	resp, err := http.Get(address)
	if err != nil {
		return 0
	}
	// ok: go-use-before-error
	defer resp.Body.Close()
	return resp.StatusCode
}

func nameFixed(input map[string]any) string {
	// ok: go-use-before-error
	s, ok := input["name"].(string)
	if !ok {
		return ""
	}
	return s
}

func readFixed(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	// ok: go-use-before-error
	defer f.Close()
	return io.ReadAll(f)
}
