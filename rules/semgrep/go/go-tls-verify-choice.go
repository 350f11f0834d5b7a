package main

import (
	"crypto/tls"
	"flag"
	"os"
)

var insecure = flag.Bool("insecure", false, "skip the check")

func flagged() *tls.Config {
	// ruleid: go-tls-verify-choice
	return &tls.Config{InsecureSkipVerify: *insecure}
}

func strict(on bool) *tls.Config {
	cfg := &tls.Config{MinVersion: tls.VersionTLS12}
	// ruleid: go-tls-verify-choice
	cfg.InsecureSkipVerify = !on
	return cfg
}

func environment() tls.Config {
	// ruleid: go-tls-verify-choice
	return tls.Config{InsecureSkipVerify: os.Getenv("SKIP") == "1"}
}

func fixed(pool *x509.CertPool) *tls.Config {
	// ok: go-tls-verify-choice
	return &tls.Config{RootCAs: pool, MinVersion: tls.VersionTLS12}
}

func never() *tls.Config {
	// ok: go-tls-verify-choice
	return &tls.Config{InsecureSkipVerify: false}
}

func lookAlike(o *options) {
	// ok: go-tls-verify-choice
	o.SkipVerify = o.debug
}
