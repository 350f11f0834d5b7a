package main

import "crypto/tls"

func empty() *tls.Config {
	// ruleid: go-tls-no-minimum
	return &tls.Config{}
}

func named() tls.Config {
	// ruleid: go-tls-no-minimum
	return tls.Config{ServerName: "shop.example"}
}

func certificates(pair tls.Certificate) *tls.Config {
	// ruleid: go-tls-no-minimum
	config := &tls.Config{Certificates: []tls.Certificate{pair}}
	return config
}

func fixed() *tls.Config {
	// ok: go-tls-no-minimum
	return &tls.Config{MinVersion: tls.VersionTLS12}
}

func later() *tls.Config {
	// ok: go-tls-no-minimum
	config := &tls.Config{ServerName: "shop.example"}
	config.MinVersion = tls.VersionTLS13
	return config
}

func other() Config {
	// ok: go-tls-no-minimum
	return Config{}
}
