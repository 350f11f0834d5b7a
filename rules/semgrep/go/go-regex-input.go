package main

import (
	"net/http"
	"regexp"
)

func search(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-regex-input
	expression := regexp.MustCompile(r.FormValue("pattern"))
	_ = expression
}

func match(r *http.Request, text string) (bool, error) {
	// ruleid: go-regex-input
	return regexp.MatchString("^"+r.URL.Query().Get("q"), text)
}

func find(userInput string) (*regexp.Regexp, error) {
	// ruleid: go-regex-input
	return regexp.Compile(userInput)
}

func searchFixed(r *http.Request) *regexp.Regexp {
	// ok: go-regex-input
	return regexp.MustCompile(regexp.QuoteMeta(r.FormValue("pattern")))
}

func valid(r *http.Request) (bool, error) {
	// ok: go-regex-input
	return regexp.MatchString("^[a-z]+$", r.FormValue("name"))
}

func load(pattern string) (*regexp.Regexp, error) {
	// ok: go-regex-input
	return regexp.Compile(pattern)
}
