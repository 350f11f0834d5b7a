package main

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func issue(user string, key []byte) (string, error) {
	// ruleid: go-token-no-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user})
	return t.SignedString(key)
}

func named(user string, key []byte) (string, error) {
	claims := jwt.MapClaims{"sub": user, "role": "reader"}
	// ruleid: go-token-no-expiry
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func registered(user string) jwt.RegisteredClaims {
	// ruleid: go-token-no-expiry
	return jwt.RegisteredClaims{Subject: user, Issuer: "shop"}
}

func issueFixed(user string, key []byte) (string, error) {
	// ok: go-token-no-expiry
	t := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": user, "exp": time.Now().Add(time.Hour).Unix()})
	return t.SignedString(key)
}

func registeredFixed(user string) jwt.RegisteredClaims {
	// ok: go-token-no-expiry
	return jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}

func read(text string, key jwt.Keyfunc) (*jwt.Token, error) {
	// ok: go-token-no-expiry
	return jwt.ParseWithClaims(text, jwt.MapClaims{}, key)
}
