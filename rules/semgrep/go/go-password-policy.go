package main

import "net/http"

func register(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	// ruleid: go-password-policy
	if len(password) < 4 {
		http.Error(w, "too short", http.StatusBadRequest)
	}
}

func acceptable(pwd string) bool {
	// ruleid: go-password-policy
	return len(pwd) >= 6
}

type Form struct{ Password string }

func (f Form) valid() bool {
	// ruleid: go-password-policy
	return !(len(f.Password) < 5)
}

func registerFixed(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	// ok: go-password-policy
	if len(password) < 12 {
		http.Error(w, "too short", http.StatusBadRequest)
	}
}

func missing(password string) bool {
	// ok: go-password-policy
	return len(password) < 1
}

func name(userName string) bool {
	// ok: go-password-policy
	return len(userName) < 3
}

func validPassword(p string) bool {
	// ruleid: go-password-policy
	return len(p) >= 4
}
