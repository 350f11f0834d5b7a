package main

import (
	"net/http"
	"os"
	"os/exec"

	"github.com/gin-gonic/gin"
)

func convert(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-environment-set
	os.Setenv("PATH", r.FormValue("bin")+":/usr/bin")
	exec.Command("convert").Run()
}

func locale(w http.ResponseWriter, r *http.Request) {
	lang := r.URL.Query().Get("lang")
	// ruleid: go-environment-set
	os.Setenv("LANG", lang)
}

func proxy(c *gin.Context) {
	// ruleid: go-environment-set
	os.Setenv(c.Query("name"), "1")
}

func convertFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-environment-set
	os.Setenv("PATH", "/usr/bin")
	exec.Command("convert").Run()
}

func start(path string) {
	// ok: go-environment-set
	os.Setenv("CONFIG", path)
}

func child(r *http.Request) *exec.Cmd {
	cmd := exec.Command("convert", "-version")
	// ok: go-environment-set
	cmd.Env = append(os.Environ(), "TZ=UTC")
	return cmd
}
