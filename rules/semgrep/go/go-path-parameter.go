package main

import (
	"os"
	"path/filepath"
	"strings"
)

func read(filename string) ([]byte, error) {
	// ruleid: go-path-parameter
	return os.ReadFile(filepath.Join("/srv/files", filename))
}

func remove(name string) error {
	path := "/srv/files/" + name
	// ruleid: go-path-parameter
	return os.Remove(path)
}

func store(base, name string, data []byte) error {
	// ruleid: go-path-parameter
	return os.WriteFile(filepath.Join(base, name), data, 0o600)
}

func readFixed(filename string) ([]byte, error) {
	path := filepath.Join("/srv/files", filename)
	if !strings.HasPrefix(path, "/srv/files/") {
		return nil, os.ErrPermission
	}
	// ok: go-path-parameter
	return os.ReadFile(path)
}

func removeFixed(name string) error {
	// ok: go-path-parameter
	return os.Remove(filepath.Join("/srv/files", filepath.Base(name)))
}

func load(path string) ([]byte, error) {
	// ok: go-path-parameter
	return os.ReadFile(path)
}
