package main

import (
	"bytes"
	"crypto/hmac"
)

func verify(signature, computed string) bool {
	// ruleid: go-timing-compare
	return signature == computed
}

func raw(mac, expectedMAC []byte) bool {
	// ruleid: go-timing-compare
	return bytes.Equal(mac, expectedMAC)
}

func key(given string, config Config) bool {
	// ruleid: go-timing-compare
	if given != config.APIKey {
		return false
	}
	return true
}

func verifyFixed(signature, computed []byte) bool {
	// ok: go-timing-compare
	return hmac.Equal(signature, computed)
}

func missing(signature string) bool {
	// ok: go-timing-compare
	return signature == ""
}

func same(name, other string) bool {
	// ok: go-timing-compare
	return name == other
}

func keyed(next echo.HandlerFunc, expected string) echo.HandlerFunc {
	return func(c echo.Context) error {
		// ruleid: go-timing-compare
		if c.Request().Header.Get("X-API-Key") != expected {
			return echo.ErrUnauthorized
		}
		return next(c)
	}
}

func signed(body []byte, header, secret string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	want := "sha256=" + hex.EncodeToString(mac.Sum(nil))
	// ruleid: go-timing-compare
	return want == header
}
