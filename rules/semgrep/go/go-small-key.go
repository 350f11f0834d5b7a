package main

import (
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
)

func short() {
	// ruleid: go-small-key
	rsa.GenerateKey(rand.Reader, 1024)
}

func named() {
	bits := 512
	// ruleid: go-small-key
	rsa.GenerateKey(rand.Reader, bits)
}

func old(key *dsa.PrivateKey) {
	// ruleid: go-small-key
	dsa.GenerateKey(key, rand.Reader)
}

func shortFixed() {
	// ok: go-small-key
	rsa.GenerateKey(rand.Reader, 3072)
}

func curve() {
	// ok: go-small-key
	ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
}

func chosen(bits int) {
	// ok: go-small-key
	rsa.GenerateKey(rand.Reader, bits)
}
