package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"runtime"

	"github.com/gin-gonic/gin"
)

func debug(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-environment-shown
	fmt.Fprintln(w, os.Environ())
}

func info(c *gin.Context) {
	// ruleid: go-environment-shown
	c.JSON(200, gin.H{"go": runtime.Version()})
}

func all(w http.ResponseWriter, r *http.Request) {
	for _, e := range os.Environ() {
		// ruleid: go-environment-shown
		io.WriteString(w, e)
	}
}

func infoFixed(c *gin.Context) {
	// ok: go-environment-shown
	c.JSON(200, gin.H{"status": "ok"})
}

func region(w http.ResponseWriter) {
	// ok: go-environment-shown
	fmt.Fprintln(w, os.Getenv("REGION"))
}

func child(c *exec.Cmd) {
	// ok: go-environment-shown
	c.Env = append(os.Environ(), "LANG=C")
}
