package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/gin-gonic/gin"
)

func report(w http.ResponseWriter, r *http.Request) {
	if err := build(); err != nil {
		// ruleid: go-error-to-client
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func list(c *gin.Context) {
	if err := build(); err != nil {
		// ruleid: go-error-to-client
		c.JSON(500, gin.H{"error": err.Error()})
	}
}

func show(w http.ResponseWriter, r *http.Request) {
	if err := build(); err != nil {
		// ruleid: go-error-to-client
		fmt.Fprintf(w, "failed: %v", err)
	}
}

func reportFixed(w http.ResponseWriter, r *http.Request) {
	if err := build(); err != nil {
		log.Print(err)
		// ok: go-error-to-client
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}

func input(w http.ResponseWriter, err error) {
	// ok: go-error-to-client
	http.Error(w, err.Error(), http.StatusBadRequest)
}

func tool(err error) {
	// ok: go-error-to-client
	fmt.Println(err)
}

func recovered(c *gin.Context) {
	// ruleid: go-error-to-client
	c.String(500, fmt.Sprint(recover(), string(debug.Stack())))
}

func allStacks(w http.ResponseWriter) {
	buf := make([]byte, 1<<16)
	buf = buf[:runtime.Stack(buf, true)]
	// ruleid: go-error-to-client
	w.Write(buf)
}

func recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if e := recover(); e != nil {
				// ruleid: go-error-to-client
				w.Write(debug.Stack())
			}
		}()
		next.ServeHTTP(w, r)
	})
}
