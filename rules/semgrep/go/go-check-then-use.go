package main

import "os"

func create(path string) {
	// ruleid: go-check-then-use
	if _, err := os.Stat(path); os.IsNotExist(err) {
		os.WriteFile(path, nil, 0o600)
	}
}

func remove(path string) error {
	// ruleid: go-check-then-use
	if _, err := os.Stat(path); err == nil {
		return os.Remove(path)
	}
	return nil
}

func open(path string) *os.File {
	// ruleid: go-check-then-use
	info, err := os.Stat(path)
	if err != nil || info.IsDir() {
		return nil
	}
	file, _ := os.Open(path)
	return file
}

func createFixed(path string) (*os.File, error) {
	// ok: go-check-then-use
	return os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}

func exists(path string) bool {
	// ok: go-check-then-use
	_, err := os.Stat(path)
	return err == nil
}

func removeFixed(path string) error {
	// ok: go-check-then-use
	return os.Remove(path)
}
