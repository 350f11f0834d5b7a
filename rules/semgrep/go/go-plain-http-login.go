package main

import "net/http"

func login(w http.ResponseWriter, r *http.Request) {
	check(r.PostFormValue("password"))
}

func main() {
	http.HandleFunc("/login", login)
	// ruleid: go-plain-http-login
	http.ListenAndServe(":8080", nil)
}

func second(h http.Handler) {
	// ruleid: go-plain-http-login
	http.ListenAndServe("0.0.0.0:80", h)
}

func third(address string) {
	// ruleid: go-plain-http-login
	http.ListenAndServe(address, nil)
}

func local() {
	// ok: go-plain-http-login
	http.ListenAndServe("127.0.0.1:8080", nil)
}

func check(password string) {}
