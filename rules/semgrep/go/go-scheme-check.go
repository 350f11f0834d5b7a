package main

import (
	"net/url"
	"strings"
)

func clean(text string) string {
	u, err := url.Parse(text)
	// ruleid: go-scheme-check
	if err != nil || u.Scheme == "javascript" {
		return "about:blank"
	}
	return text
}

func link(text string) string {
	// ruleid: go-scheme-check
	if strings.HasPrefix(text, "javascript:") {
		return ""
	}
	return text
}

func keep(u *url.URL) bool {
	// ruleid: go-scheme-check
	return u.Scheme != "javascript"
}

func cleanFixed(text string) string {
	u, err := url.Parse(text)
	// ok: go-scheme-check
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") {
		return "about:blank"
	}
	return text
}

func three(text string) bool {
	// ok: go-scheme-check
	return strings.HasPrefix(text, "javascript:") || strings.HasPrefix(text, "data:") || strings.HasPrefix(text, "vbscript:")
}

func kind(name string) bool {
	// ok: go-scheme-check
	return strings.HasPrefix(name, "text/")
}
