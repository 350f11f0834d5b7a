package main

import "github.com/golang-jwt/jwt/v5"

func peek(text string) {
	// ruleid: go-jwt-unverified
	token, _, _ := jwt.NewParser().ParseUnverified(text, jwt.MapClaims{})
	_ = token
}

func none() *jwt.Token {
	// ruleid: go-jwt-unverified
	return jwt.New(jwt.SigningMethodNone)
}

func anyMethod(text string, key []byte) (*jwt.Token, error) {
	// ruleid: go-jwt-unverified
	return jwt.Parse(text, func(t *jwt.Token) (interface{}, error) { return key, nil })
}

func fixed(text string, key []byte) (*jwt.Token, error) {
	// ok: go-jwt-unverified
	return jwt.Parse(text, func(t *jwt.Token) (interface{}, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
}

func checked(text string, key []byte) (*jwt.Token, error) {
	// ok: go-jwt-unverified
	return jwt.Parse(text, func(t *jwt.Token) (interface{}, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, jwt.ErrSignatureInvalid
		}
		return key, nil
	})
}

func issue() *jwt.Token {
	// ok: go-jwt-unverified
	return jwt.New(jwt.SigningMethodHS256)
}

func segment(parts []string) ([]byte, error) {
	// ruleid: go-jwt-unverified
	return jwt.DecodeSegment(parts[1])
}

func unchecked(raw string, find jwt.Keyfunc) *jwt.Token {
	// ruleid: go-jwt-unverified
	token, _ := jwt.ParseWithClaims(raw, jwt.MapClaims{}, find)
	return token
}
