package main

import (
	"fmt"
	"log"
	"net/http"
)

func hello(w http.ResponseWriter, r *http.Request) {
	text := r.FormValue("text")
	// ruleid: go-format-string
	fmt.Fprintf(w, text)
}

func record(message string) {
	// ruleid: go-format-string
	log.Printf(message)
}

func fail(reason string) error {
	// ruleid: go-format-string
	return fmt.Errorf("cannot: " + reason)
}

func helloFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-format-string
	fmt.Fprintf(w, "%q", r.FormValue("text"))
}

func recordFixed(message string) {
	// ok: go-format-string
	log.Print(message)
}

func constant() error {
	// ok: go-format-string
	return fmt.Errorf("cannot start")
}
