package main

import (
	"net/http"
	"os"
)

func static() http.Handler {
	// ruleid: go-directory-listing
	return http.StripPrefix("/static/", http.FileServer(http.Dir("static")))
}

func disk(dir string) http.Handler {
	// ruleid: go-directory-listing
	return http.FileServerFS(os.DirFS(dir))
}

func main() {
	// ruleid: go-directory-listing
	http.Handle("/", http.FileServer(http.Dir(".")))
}

func embedded() http.Handler {
	// ok: go-directory-listing
	return http.FileServer(http.FS(assets))
}

func hidden() http.Handler {
	// ok: go-directory-listing
	return http.FileServer(noListing{http.Dir("static")})
}

func one(w http.ResponseWriter, r *http.Request) {
	// ok: go-directory-listing
	http.ServeFile(w, r, "static/logo.png")
}
