package main

import (
	"flag"
	"os"
	"path/filepath"
)

func settings() ([]byte, error) {
	name := os.Getenv("SETTINGS")
	// ruleid: go-path-variable
	return os.ReadFile(name)
}

var report = flag.String("report", "", "file")

func write(b []byte) error {
	// ruleid: go-path-variable
	return os.WriteFile(*report, b, 0o600)
}

func load(userPath string) (*os.File, error) {
	// ruleid: go-path-variable
	return os.Open(userPath)
}

func settingsFixed() ([]byte, error) {
	name := filepath.Base(os.Getenv("SETTINGS"))
	// ok: go-path-variable
	return os.ReadFile("/etc/app/" + name)
}

func fixed() ([]byte, error) {
	// ok: go-path-variable
	return os.ReadFile("/etc/app/settings.json")
}

func level() string {
	// ok: go-path-variable
	return os.Getenv("LEVEL")
}

func main() {
	// ruleid: go-path-variable
	data, err := os.ReadFile(flag.Arg(0))
	show(data, err)
}
