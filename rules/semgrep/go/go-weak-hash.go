package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
)

func checksum(data []byte) [16]byte {
	// ruleid: go-weak-hash
	return md5.Sum(data)
}

func digest(data []byte) []byte {
	// ruleid: go-weak-hash
	h := sha1.New()
	h.Write(data)
	return h.Sum(nil)
}

func derive(password, salt []byte) []byte {
	// ruleid: go-weak-hash
	return pbkdf2.Key(password, salt, 600000, 32, sha1.New)
}

func sign(key, data []byte) []byte {
	// ok: go-weak-hash
	h := hmac.New(sha1.New, key)
	h.Write(data)
	return h.Sum(nil)
}

func checksumFixed(data []byte) [32]byte {
	// ok: go-weak-hash
	return sha256.Sum256(data)
}

func signFixed(key, data []byte) []byte {
	// ok: go-weak-hash
	h := hmac.New(sha256.New, key)
	h.Write(data)
	return h.Sum(nil)
}

func total(list Numbers) int {
	// ok: go-weak-hash
	return list.Sum()
}
