package main

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
)

func download(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("file")
	// ruleid: go-path-request
	data, _ := os.ReadFile(filepath.Join("/srv/files", name))
	w.Write(data)
}

func upload(c *gin.Context) {
	file, _ := c.FormFile("file")
	// ruleid: go-path-request
	c.SaveUploadedFile(file, "uploads/"+file.Filename)
}

func serve(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-request
	http.ServeFile(w, r, "static/"+r.FormValue("page"))
}

func downloadFixed(w http.ResponseWriter, r *http.Request) {
	name := filepath.Base(r.URL.Query().Get("file"))
	// ok: go-path-request
	data, _ := os.ReadFile(filepath.Join("/srv/files", name))
	w.Write(data)
}

func checked(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("file")
	if !filepath.IsLocal(name) {
		return
	}
	// ok: go-path-request
	data, _ := os.ReadFile(filepath.Join("/srv/files", name))
	w.Write(data)
}

func constant() ([]byte, error) {
	// ok: go-path-request
	return os.ReadFile("/etc/hostname")
}

func prefixOnly(w http.ResponseWriter, r *http.Request) {
	p := r.URL.Query().Get("path")
	if !strings.HasPrefix(p, "/srv/files") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	// ruleid: go-path-request
	http.ServeFile(w, r, p)
}

func handedOn(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-path-request
	readDocument(w, filepath.Join("/srv/docs", queryParam(r, "name")))
}

func resolved(w http.ResponseWriter, r *http.Request) {
	p, err := resolveInside("/srv/docs", r.FormValue("name"))
	if err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	// ok: go-path-request
	http.ServeFile(w, r, p)
}

func main() {
	// ok: go-path-request
	data, err := os.ReadFile(flag.Arg(0))
	show(data, err)
}
