package main

import (
	"crypto/rand"
	"encoding/hex"
	"io"
)

func newToken() string {
	// ruleid: go-short-secret
	b := make([]byte, 4)
	rand.Read(b)
	return hex.EncodeToString(b)
}

func sessionID() (string, error) {
	// ruleid: go-short-secret
	raw := make([]byte, 8)
	if _, err := rand.Read(raw); err != nil {
		return "", err
	}
	return hex.EncodeToString(raw), nil
}

func apiKey() ([]byte, error) {
	// ruleid: go-short-secret
	k := make([]byte, 10)
	_, err := io.ReadFull(rand.Reader, k)
	return k, err
}

func newTokenFixed() string {
	// ok: go-short-secret
	b := make([]byte, 32)
	rand.Read(b)
	return hex.EncodeToString(b)
}

func colour() string {
	// ok: go-short-secret
	b := make([]byte, 3)
	rand.Read(b)
	return hex.EncodeToString(b)
}

func tokenLength(text []byte) int {
	// ok: go-short-secret
	b := make([]byte, 4)
	return copy(b, text)
}
