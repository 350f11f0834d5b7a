package main

import "net/http"

func transfer(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil || r.Header.Get("Sec-Fetch-Site") != "same-origin" {
		return
	}
	// ok: go-forgeable-request
	transferMoney(cookie.Value, r.FormValue("to"), r.FormValue("amount"))
}

func transferMoney(from, to, amount string) {}
