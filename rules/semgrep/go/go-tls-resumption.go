package main

import "crypto/tls"

func server(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	// ruleid: go-tls-resumption
	return &tls.Config{ClientAuth: tls.RequireAnyClientCert, VerifyPeerCertificate: check}
}

func pinned(pins map[string]bool) *tls.Config {
	// ruleid: go-tls-resumption
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		VerifyPeerCertificate: func(raw [][]byte, chains [][]*x509.Certificate) error {
			return comparePins(raw, pins)
		},
	}
}

// ruleid: go-tls-resumption
var config = tls.Config{VerifyPeerCertificate: verifySPIFFE}

func serverFixed(check func(tls.ConnectionState) error) *tls.Config {
	// ok: go-tls-resumption
	return &tls.Config{ClientAuth: tls.RequireAnyClientCert, VerifyConnection: check}
}

func noTickets(check func([][]byte, [][]*x509.Certificate) error) *tls.Config {
	// ok: go-tls-resumption
	return &tls.Config{VerifyPeerCertificate: check, SessionTicketsDisabled: true}
}

func both(a func([][]byte, [][]*x509.Certificate) error, b func(tls.ConnectionState) error) *tls.Config {
	// ok: go-tls-resumption
	return &tls.Config{VerifyPeerCertificate: a, VerifyConnection: b}
}
