package main

import "crypto/rand"

func newToken() string {
	// ok: go-predictable-random
	return rand.Text()
}

func fill(token []byte) {
	// ok: go-predictable-random
	rand.Read(token)
}
