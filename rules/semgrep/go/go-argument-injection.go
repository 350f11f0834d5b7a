package main

import (
	"net/http"
	"os/exec"
	"strconv"

	"github.com/gin-gonic/gin"
)

func clone(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-argument-injection
	exec.Command("git", "clone", r.FormValue("repo")).Run()
}

func fetch(c *gin.Context) {
	address := c.Query("url")
	// ruleid: go-argument-injection
	exec.CommandContext(c, "curl", "-s", address).Run()
}

func pack(w http.ResponseWriter, r *http.Request) {
	names := r.URL.Query()["name"]
	// ruleid: go-argument-injection
	exec.Command("tar", names...).Run()
}

func cloneFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-argument-injection
	exec.Command("git", "clone", "--", r.FormValue("repo")).Run()
}

func number(r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err != nil {
		return
	}
	// ok: go-argument-injection
	exec.Command("head", "-n", strconv.Itoa(n), "log.txt").Run()
}

func pull() {
	// ok: go-argument-injection
	exec.Command("git", "pull").Run()
}
