package main

import (
	"crypto/tls"
	"net/http"

	"golang.org/x/crypto/ssh"
)

func client() *http.Client {
	return &http.Client{Transport: &http.Transport{
		// ruleid: go-tls-verify-off
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	}}
}

func change(config *tls.Config) {
	// ruleid: go-tls-verify-off
	config.InsecureSkipVerify = true
}

func remote(user string) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User: user,
		// ruleid: go-tls-verify-off
		HostKeyCallback: ssh.InsecureIgnoreHostKey(),
	}
}

func clientFixed() *http.Client {
	// ok: go-tls-verify-off
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12}}}
}

func strict(config *tls.Config) {
	// ok: go-tls-verify-off
	config.InsecureSkipVerify = false
}

func fixedKey(key ssh.PublicKey) *ssh.ClientConfig {
	// ok: go-tls-verify-off
	return &ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(key)}
}

func cluster(host string) *rest.Config {
	// ruleid: go-tls-verify-off
	return &rest.Config{Host: host, TLSClientConfig: rest.TLSClientConfig{Insecure: true}}
}
