package main

import "net/http"

func main() {
	// ok: go-plain-http-login
	http.ListenAndServe(":8080", nil)
}
