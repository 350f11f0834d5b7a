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
