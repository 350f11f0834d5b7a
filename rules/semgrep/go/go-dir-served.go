package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	// ruleid: go-dir-served
	files := http.FileServer(http.Dir("/"))
	http.Handle("/", files)
}

func home() {
	// ruleid: go-dir-served
	http.Handle("/files/", http.StripPrefix("/files/", http.FileServer(http.Dir("/home"))))
}

func everything(r *gin.Engine) {
	// ruleid: go-dir-served
	r.Static("/static", ".")
}

func listed() http.FileSystem {
	// ruleid: go-dir-served
	return gin.Dir("public", true)
}

func fixed() {
	// ok: go-dir-served
	http.Handle("/", http.FileServer(http.Dir("./public")))
}

func assets(r *gin.Engine) {
	// ok: go-dir-served
	r.Static("/static", "./assets")
}

type Dirs struct{}

func (Dirs) Dir(name string) string { return name }

func other(d Dirs) string {
	// ok: go-dir-served
	return d.Dir("/")
}
