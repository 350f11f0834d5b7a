package main

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

func own(u *url.URL) bool {
	// ruleid: go-weak-host-check
	return strings.HasSuffix(u.Hostname(), "example.com")
}

func allow(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	// ruleid: go-weak-host-check
	if strings.Contains(origin, "shop.example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// ruleid: go-weak-host-check
var unescaped = regexp.MustCompile("^https://(www|beta).example.com/")

// ruleid: go-weak-host-check
var unanchored = regexp.MustCompile(`https?://www\.example\.com/`)

func ownFixed(u *url.URL) bool {
	// ok: go-weak-host-check
	return u.Hostname() == "example.com" || strings.HasSuffix(u.Hostname(), ".example.com")
}

// ok: go-weak-host-check
var anchored = regexp.MustCompile(`^https://(www|beta)\.example\.com/`)

func file(name string) bool {
	// ok: go-weak-host-check
	return strings.HasSuffix(name, "archive.tar.gz")
}

// ok: go-weak-host-check
var version = regexp.MustCompile(`v\d+\.\d+`)

func below(u *url.URL, domain string) bool {
	// ruleid: go-weak-host-check
	return strings.HasSuffix(u.Hostname(), domain)
}

func belowOne(host string, domains []string) bool {
	for _, d := range domains {
		// ruleid: go-weak-host-check
		if strings.HasSuffix(host, d) {
			return true
		}
	}
	return false
}

func belowFixed(host, domain string) bool {
	// ok: go-weak-host-check
	return host == domain || strings.HasSuffix(host, "."+domain)
}

func holds(u *url.URL, domain string) bool {
	// ruleid: go-weak-host-check
	return strings.Contains(u.Host, domain)
}
