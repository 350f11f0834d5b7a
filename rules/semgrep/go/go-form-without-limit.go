package main

import "net/http"

func upload(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-form-without-limit
	if err := r.ParseMultipartForm(32 << 20); err != nil {
		http.Error(w, "form", http.StatusBadRequest)
	}
}

func avatar(w http.ResponseWriter, req *http.Request) {
	// ruleid: go-form-without-limit
	file, _, err := req.FormFile("avatar")
	if err != nil {
		return
	}
	defer file.Close()
}

var handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-form-without-limit
	r.ParseForm()
	save(r.PostForm)
})

func uploadFixed(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 10<<20)
	// ok: go-form-without-limit
	if err := r.ParseMultipartForm(10 << 20); err != nil {
		http.Error(w, "form", http.StatusBadRequest)
	}
}

func measured(w http.ResponseWriter, r *http.Request) {
	if r.ContentLength > 1<<20 {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	// ok: go-form-without-limit
	r.ParseForm()
}

func lookAlike(r *parser) error {
	// ok: go-form-without-limit
	return r.ParseForm()
}
