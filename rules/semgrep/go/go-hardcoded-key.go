package main

import (
	"crypto/aes"
	"crypto/hmac"
	"crypto/sha256"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// ruleid: go-hardcoded-key
var jwtKey = []byte("changeme")

func encrypt() {
	// ruleid: go-hardcoded-key
	aes.NewCipher([]byte("sixteen byte key"))
}

func issue(token *jwt.Token) (string, error) {
	// ruleid: go-hardcoded-key
	return token.SignedString([]byte("hunter2"))
}

func issueFixed(token *jwt.Token) (string, error) {
	// ok: go-hardcoded-key
	return token.SignedString([]byte(os.Getenv("JWT_KEY")))
}

func sign(key []byte) {
	// ok: go-hardcoded-key
	hmac.New(sha256.New, key)
}

func text() []byte {
	// ok: go-hardcoded-key
	body := []byte("changeme")
	return body
}
