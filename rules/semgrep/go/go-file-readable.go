package main

import "os"

func save(path string, data []byte) error {
	// ruleid: go-file-readable
	return os.WriteFile(path, data, 0644)
}

func folder(path string) error {
	// ruleid: go-file-readable
	return os.Mkdir(path, 0o755)
}

func appendTo(path string) (*os.File, error) {
	// ruleid: go-file-readable
	return os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0644)
}

func saveFixed(path string, data []byte) error {
	// ok: go-file-readable
	return os.WriteFile(path, data, 0600)
}

func folderFixed(path string) error {
	// ok: go-file-readable
	return os.Mkdir(path, 0o700)
}

func read(path string) ([]byte, error) {
	// ok: go-file-readable
	return os.ReadFile(path)
}
