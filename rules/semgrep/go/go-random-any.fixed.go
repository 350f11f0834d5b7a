package main

import (
	"crypto/rand"
	"math/big"
)

func number() (*big.Int, error) {
	// ok: go-random-any
	return rand.Int(rand.Reader, big.NewInt(1000))
}

func bytes(b []byte) {
	// ok: go-random-any
	rand.Read(b)
}
