package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/rc4"
)

func old(key []byte) (cipher.Block, error) {
	// ruleid: go-weak-cipher
	return des.NewCipher(key)
}

func stream(key []byte) (*rc4.Cipher, error) {
	// ruleid: go-weak-cipher
	return rc4.NewCipher(key)
}

func blocks(key, in, out []byte) {
	block, _ := aes.NewCipher(key)
	// ruleid: go-weak-cipher
	block.Encrypt(out, in)
}

func blocksFixed(key, nonce, in []byte) []byte {
	// ok: go-weak-cipher
	block, _ := aes.NewCipher(key)
	gcm, _ := cipher.NewGCM(block)
	// ok: go-weak-cipher
	return gcm.Seal(nil, nonce, in, nil)
}

func other(box Box, in, out []byte) {
	// ok: go-weak-cipher
	box.Encrypt(out, in)
}
