package main

import (
	"net/http"

	"golang.org/x/crypto/bcrypt"
)

func login(w http.ResponseWriter, r *http.Request) {
	if attempts[r.FormValue("name")] > 5 {
		http.Error(w, "later", http.StatusTooManyRequests)
		return
	}
	// ok: go-login-without-limit
	if bcrypt.CompareHashAndPassword(find(r.FormValue("name")), []byte(r.FormValue("password"))) != nil {
		attempts[r.FormValue("name")]++
	}
}

var attempts = map[string]int{}

func find(name string) []byte { return nil }
