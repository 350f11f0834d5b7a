package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func main() {
	// ruleid: go-route-without-auth
	http.HandleFunc("/admin/users", listUsers)
	// ruleid: go-route-without-auth
	http.HandleFunc("/delete", func(w http.ResponseWriter, r *http.Request) {
		remove(r.FormValue("id"))
	})
	// ok: go-route-without-auth
	http.HandleFunc("/health", health)
	// ok: go-route-without-auth
	http.HandleFunc("/", listUsers)
}

func routes(r *mux.Router) {
	// ruleid: go-route-without-auth
	r.HandleFunc("/internal/shutdown", stop).Methods("POST")
	// ok: go-route-without-auth
	r.HandleFunc("/about", health)
}

func listUsers(w http.ResponseWriter, r *http.Request) {}
func health(w http.ResponseWriter, r *http.Request)    {}
func stop(w http.ResponseWriter, r *http.Request)      {}
func remove(id string)                                 {}
