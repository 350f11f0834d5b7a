package main

import (
	"os"
	"path/filepath"
)

func report(data []byte) error {
	// ruleid: go-temp-file
	return os.WriteFile("/tmp/report.txt", data, 0o600)
}

func named(name string) (*os.File, error) {
	// ruleid: go-temp-file
	return os.Create("/tmp/" + name)
}

func joined(name string) (*os.File, error) {
	// ruleid: go-temp-file
	return os.Create(filepath.Join(os.TempDir(), name))
}

func reportFixed() (*os.File, error) {
	// ok: go-temp-file
	return os.CreateTemp("", "report-*")
}

func read() ([]byte, error) {
	// ok: go-temp-file
	return os.ReadFile("/tmp/report.txt")
}

func other(data []byte) error {
	// ok: go-temp-file
	return os.WriteFile("/srv/tmp/report.txt", data, 0o600)
}

func stagingName() string {
	// ruleid: go-temp-file
	return fmt.Sprintf("/tmp/backup-%d", os.Getpid())
}
