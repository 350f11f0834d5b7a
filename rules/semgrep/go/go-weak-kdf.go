package main

import (
	"crypto/sha256"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/crypto/pbkdf2"
)

func cheap(password []byte) ([]byte, error) {
	// ruleid: go-weak-kdf
	return bcrypt.GenerateFromPassword(password, bcrypt.MinCost)
}

func rounds(password, salt []byte) []byte {
	// ruleid: go-weak-kdf
	return pbkdf2.Key(password, salt, 1000, 32, sha256.New)
}

func fixedSalt(password []byte) []byte {
	// ruleid: go-weak-kdf
	return argon2.IDKey(password, []byte("pepper"), 1, 64*1024, 4, 32)
}

func cheapFixed(password []byte) ([]byte, error) {
	// ok: go-weak-kdf
	return bcrypt.GenerateFromPassword(password, bcrypt.DefaultCost)
}

func roundsFixed(password, salt []byte) []byte {
	// ok: go-weak-kdf
	return pbkdf2.Key(password, salt, 600000, 32, sha256.New)
}

func key(password, salt []byte) []byte {
	// ok: go-weak-kdf
	return argon2.IDKey(password, salt, 1, 64*1024, 4, 32)
}
