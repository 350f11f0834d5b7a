package main

import "net/http"

func main() {
	// ok: go-route-without-auth
	http.HandleFunc("/admin/users", requireAdmin(listUsers))
}

func requireAdmin(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
	}
}

func listUsers(w http.ResponseWriter, r *http.Request) {}
