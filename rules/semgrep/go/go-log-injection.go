package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
)

func login(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	// ruleid: go-log-injection
	log.Printf("failed login of %s", name)
}

func page(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-log-injection
	log.Println("unknown page", r.URL.Path)
}

func failed(username string) {
	// ruleid: go-log-injection
	log.Print("failed login of " + username)
}

func loginFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-log-injection
	log.Printf("failed login of %q", r.FormValue("name"))
}

func replaced(username string) {
	// ok: go-log-injection
	log.Print("failed login of " + strings.ReplaceAll(username, "\n", " "))
}

func started(port int) {
	// ok: go-log-injection
	log.Printf("started on %d", port)
}

func search(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-log-injection
	fmt.Printf("search for %s\n", r.FormValue("q"))
	// ok: go-log-injection
	fmt.Fprintf(w, "results of %s", r.FormValue("q"))
}
