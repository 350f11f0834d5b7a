package main

import "net/http"

func login(w http.ResponseWriter, r *http.Request) {
	check(r.PostFormValue("password"))
}

func main() {
	http.HandleFunc("/login", login)
	// ok: go-plain-http-login
	http.ListenAndServeTLS(":8443", "cert.pem", "key.pem", nil)
}

func check(password string) {}
