package main

import (
	"crypto/cipher"
	"crypto/rand"
	"io"
)

func encrypt(block cipher.Block, out, in []byte) {
	// ruleid: go-static-iv
	cipher.NewCBCEncrypter(block, []byte("0123456789abcdef")).CryptBlocks(out, in)
}

func zeros(gcm cipher.AEAD, in []byte) []byte {
	nonce := make([]byte, 12)
	// ruleid: go-static-iv
	return gcm.Seal(nil, nonce, in, nil)
}

func listed(block cipher.Block) cipher.Stream {
	iv := []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	// ruleid: go-static-iv
	return cipher.NewCTR(block, iv)
}

func zerosFixed(gcm cipher.AEAD, in []byte) []byte {
	nonce := make([]byte, 12)
	if _, err := io.ReadFull(rand.Reader, nonce); err != nil {
		return nil
	}
	// ok: go-static-iv
	return gcm.Seal(nonce, nonce, in, nil)
}

func readFixed(block cipher.Block) cipher.Stream {
	iv := make([]byte, 16)
	rand.Read(iv)
	// ok: go-static-iv
	return cipher.NewCTR(block, iv)
}

func given(block cipher.Block, iv []byte) cipher.Stream {
	// ok: go-static-iv
	return cipher.NewCTR(block, iv)
}

func newBox(aead cipher.AEAD) *box {
	// ruleid: go-static-iv
	return &box{aead: aead, nonce: make([]byte, aead.NonceSize())}
}

var tableIV = []byte("fedcba9876543210")

func globalVector(block cipher.Block) cipher.Stream {
	// ruleid: go-static-iv
	return cipher.NewCTR(block, tableIV)
}
