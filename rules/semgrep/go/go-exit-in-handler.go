package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
)

func read(w http.ResponseWriter, r *http.Request) {
	data, err := load(r)
	if err != nil {
		// ruleid: go-exit-in-handler
		log.Fatal(err)
	}
	w.Write(data)
}

func show(c *gin.Context) {
	if err := check(c); err != nil {
		// ruleid: go-exit-in-handler
		log.Fatalf("check: %v", err)
	}
}

func routes() {
	http.HandleFunc("/stop", func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-exit-in-handler
		os.Exit(1)
	})
}

func readFixed(w http.ResponseWriter, r *http.Request) {
	data, err := load(r)
	if err != nil {
		// ok: go-exit-in-handler
		log.Print(err)
		http.Error(w, "cannot load", http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func main() {
	// ok: go-exit-in-handler
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}

func start(config string) {
	if config == "" {
		// ok: go-exit-in-handler
		os.Exit(2)
	}
}
