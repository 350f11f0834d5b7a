package main

import (
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
)

func encrypt(block cipher.Block, iv, text, key []byte) []byte {
	// ok: go-cipher-without-mac
	cipher.NewCTR(block, iv).XORKeyStream(text, text)
	mac := hmac.New(sha256.New, key)
	mac.Write(text)
	return mac.Sum(text)
}
