package main

import (
	"crypto/sha256"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"plugin"
)

func update(address string) error {
	resp, err := http.Get(address)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	f, err := os.OpenFile("new", os.O_CREATE|os.O_WRONLY, 0o700)
	if err != nil {
		return err
	}
	io.Copy(f, resp.Body)
	f.Close()
	// ruleid: go-download-run
	return exec.Command("./new").Run()
}

func load(address string) (*plugin.Plugin, error) {
	resp, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	b, _ := io.ReadAll(resp.Body)
	os.WriteFile("p.so", b, 0o600)
	// ruleid: go-download-run
	return plugin.Open("p.so")
}

func setup() {
	resp, err := http.Get("https://example.com/setup.sh")
	if err != nil {
		return
	}
	script, _ := io.ReadAll(resp.Body)
	// ruleid: go-download-run
	exec.Command("bash", "-c", string(script)).Run()
}

func updateFixed(address string, want [32]byte) error {
	resp, err := http.Get(address)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if sha256.Sum256(b) != want {
		return errors.New("wrong file")
	}
	os.WriteFile("new", b, 0o700)
	// ok: go-download-run
	return exec.Command("./new").Run()
}

func run() error {
	// ok: go-download-run
	return exec.Command("./tool").Run()
}

func builtin() (*plugin.Plugin, error) {
	// ok: go-download-run
	return plugin.Open("/usr/lib/app/p.so")
}
