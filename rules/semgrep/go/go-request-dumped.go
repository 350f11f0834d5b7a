package main

import (
	"log"
	"net/http"
	"net/http/httputil"
)

func dump(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-request-dumped
		b, err := httputil.DumpRequest(r, true)
		if err == nil {
			log.Printf("%s", b)
		}
		next.ServeHTTP(w, r)
	})
}

func headers(r *http.Request) {
	// ruleid: go-request-dumped
	log.Println("headers:", r.Header)
}

func everything(req *http.Request) {
	// ruleid: go-request-dumped
	log.Printf("request %+v", req)
}

func dumpFixed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// ok: go-request-dumped
		log.Printf("%s %q", r.Method, r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func one(r *http.Request) {
	// ok: go-request-dumped
	log.Printf("%q", r.Header.Get("User-Agent"))
}

func count(r *http.Request) {
	// ok: go-request-dumped
	log.Println(len(r.Header))
}
