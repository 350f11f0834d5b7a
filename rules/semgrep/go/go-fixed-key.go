package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func encrypt() (cipher.Block, error) {
	k := []byte("example key 1234")
	// ruleid: go-fixed-key
	return aes.NewCipher(k)
}

func sign(claims jwt.MapClaims) (string, error) {
	material := []byte("between-us-only")
	// ruleid: go-fixed-key
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(material)
}

func parse(text string) (*jwt.Token, error) {
	return jwt.Parse(text, func(t *jwt.Token) (interface{}, error) {
		// ruleid: go-fixed-key
		return []byte("between-us-only"), nil
	})
}

func stored() (cipher.Block, error) {
	raw, _ := hex.DecodeString("00112233")
	// ruleid: go-fixed-key
	return aes.NewCipher(raw)
}

func encryptFixed() (cipher.Block, error) {
	k := []byte(os.Getenv("DATA_KEY"))
	// ok: go-fixed-key
	return aes.NewCipher(k)
}

func given(k []byte) (cipher.Block, error) {
	// ok: go-fixed-key
	return aes.NewCipher(k)
}

func sum() []byte {
	text := []byte("example text")
	// ok: go-fixed-key
	return hmac.New(sha256.New, nil).Sum(text)
}

const phrase = "correct horse battery staple"

func derived() (cipher.Block, error) {
	key := sha256.Sum256([]byte(phrase))
	// ruleid: go-fixed-key
	return aes.NewCipher(key[:])
}
