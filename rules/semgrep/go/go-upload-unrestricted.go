package main

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
)

func upload(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("file")
	if err != nil {
		return
	}
	defer file.Close()
	// ruleid: go-upload-unrestricted
	out, _ := os.Create("static/" + header.Filename)
	out.Close()
}

func withGin(c *gin.Context) {
	file, _ := c.FormFile("file")
	// ruleid: go-upload-unrestricted
	c.SaveUploadedFile(file, "static/"+file.Filename)
}

func flags(w http.ResponseWriter, r *http.Request) {
	_, handler, _ := r.FormFile("file")
	// ruleid: go-upload-unrestricted
	os.OpenFile("static/"+handler.Filename, os.O_CREATE|os.O_WRONLY, 0o600)
}

func uploadFixed(w http.ResponseWriter, r *http.Request) {
	_, header, _ := r.FormFile("file")
	if filepath.Ext(header.Filename) != ".png" {
		return
	}
	// ok: go-upload-unrestricted
	os.Create("static/" + header.Filename)
}

func own(c *gin.Context, id string) {
	file, _ := c.FormFile("file")
	// ok: go-upload-unrestricted
	c.SaveUploadedFile(file, "uploads/"+id)
}

func create(name string) {
	// ok: go-upload-unrestricted
	os.Create("static/" + name)
}

func throughVariable(c *gin.Context) {
	upload, err := c.FormFile("file")
	if err != nil {
		return
	}
	target := filepath.Join("public", upload.Filename)
	// ruleid: go-upload-unrestricted
	c.SaveUploadedFile(upload, target)
}
