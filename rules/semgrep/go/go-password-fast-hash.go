package main

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"

	"golang.org/x/crypto/bcrypt"
)

func hash(password string) string {
	// ruleid: go-password-fast-hash
	sum := sha256.Sum256([]byte(password))
	return hex.EncodeToString(sum[:])
}

func old(user User) [16]byte {
	// ruleid: go-password-fast-hash
	return md5.Sum([]byte(user.Password))
}

func salted(salt []byte, userPassword string) []byte {
	h := sha256.New()
	h.Write(salt)
	// ruleid: go-password-fast-hash
	h.Write([]byte(userPassword))
	return h.Sum(nil)
}

func hashFixed(password string) ([]byte, error) {
	// ok: go-password-fast-hash
	return bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
}

func file(content []byte) [32]byte {
	// ok: go-password-fast-hash
	return sha256.Sum256(content)
}

func send(conn Conn, password string) {
	// ok: go-password-fast-hash
	conn.Write([]byte(password))
}
