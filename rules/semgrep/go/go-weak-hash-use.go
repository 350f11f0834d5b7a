package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
)

func sign(key, data []byte) []byte {
	// ruleid: go-weak-hash-use
	h := hmac.New(md5.New, key)
	h.Write(data)
	return h.Sum(nil)
}

func code(key []byte) hash.Hash {
	// ruleid: go-weak-hash-use
	return hmac.New(sha1.New, key)
}

func template() x509.Certificate {
	// ruleid: go-weak-hash-use
	return x509.Certificate{SignatureAlgorithm: x509.SHA1WithRSA}
}

func signFixed(key, data []byte) []byte {
	// ok: go-weak-hash-use
	h := hmac.New(sha256.New, key)
	h.Write(data)
	return h.Sum(nil)
}

func digest(data []byte) []byte {
	// ok: go-weak-hash-use
	h := sha1.New()
	h.Write(data)
	return h.Sum(nil)
}

func algorithm() x509.SignatureAlgorithm {
	// ok: go-weak-hash-use
	return x509.SHA256WithRSA
}
