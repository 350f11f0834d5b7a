package main

import (
	"log"
	"net/http"
	"os"
)

func name(r *http.Request) string {
	u, ok := r.Context().Value("user").(*User)
	if !ok {
		log.Println("no user")
	}
	// ruleid: go-nil-after-check
	return u.Name
}

func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		log.Printf("stat: %v", err)
	}
	// ruleid: go-nil-after-check
	return info.Size()
}

func fetch(url string) int {
	resp, err := http.Get(url)
	if err != nil {
		log.Print(err)
	}
	// ruleid: go-nil-after-check
	return resp.StatusCode
}

func nameFixed(r *http.Request) string {
	u, ok := r.Context().Value("user").(*User)
	if !ok {
		log.Println("no user")
		return ""
	}
	// ok: go-nil-after-check
	return u.Name
}

func sizeFixed(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		log.Fatal(err)
	}
	// ok: go-nil-after-check
	return info.Size()
}

func guarded(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		log.Print(err)
	}
	if info != nil {
		// ok: go-nil-after-check
		return info.Size()
	}
	return 0
}
