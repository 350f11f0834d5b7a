package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"io"

	"golang.org/x/crypto/bcrypt"
)

func block(key []byte) cipher.Block {
	// ruleid: go-error-ignored
	b, _ := aes.NewCipher(key)
	return b
}

func hash(password []byte) []byte {
	// ruleid: go-error-ignored
	h, _ := bcrypt.GenerateFromPassword(password, 12)
	return h
}

func check(hash, password []byte) {
	// ruleid: go-error-ignored
	_ = bcrypt.CompareHashAndPassword(hash, password)
}

func blockFixed(key []byte) (cipher.Block, error) {
	// ok: go-error-ignored
	b, err := aes.NewCipher(key)
	return b, err
}

func fill(nonce []byte) error {
	// ok: go-error-ignored
	_, err := io.ReadFull(rand.Reader, nonce)
	return err
}

func other(list List) int {
	// ok: go-error-ignored
	n, _ := list.Parse("a")
	return n
}
