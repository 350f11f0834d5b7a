package main

import "crypto/tls"

func old() *tls.Config {
	// ruleid: go-tls-weak-version
	return &tls.Config{MinVersion: tls.VersionTLS10}
}

func limit(config *tls.Config) {
	// ruleid: go-tls-weak-version
	config.MaxVersion = tls.VersionTLS11
}

func suites() []uint16 {
	// ruleid: go-tls-weak-version
	return []uint16{tls.TLS_RSA_WITH_RC4_128_SHA}
}

func oldFixed() *tls.Config {
	// ok: go-tls-weak-version
	return &tls.Config{MinVersion: tls.VersionTLS12}
}

func limitFixed(config *tls.Config) {
	// ok: go-tls-weak-version
	config.MaxVersion = tls.VersionTLS13
}

func suitesFixed() []uint16 {
	// ok: go-tls-weak-version
	return []uint16{tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256}
}
