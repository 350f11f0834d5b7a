package main

import "os"

func save(path string, data []byte) error {
	// ruleid: go-file-permissions
	return os.WriteFile(path, data, 0666)
}

func share(path string) error {
	// ruleid: go-file-permissions
	return os.Chmod(path, 0o777)
}

func folder(path string) error {
	// ruleid: go-file-permissions
	return os.MkdirAll(path, os.ModePerm)
}

func saveFixed(path string, data []byte) error {
	// ok: go-file-permissions
	return os.WriteFile(path, data, 0600)
}

func folderFixed(path string) error {
	// ok: go-file-permissions
	return os.MkdirAll(path, 0o755)
}

func open(path string) (*os.File, error) {
	// ok: go-file-permissions
	return os.OpenFile(path, os.O_RDONLY, 0)
}
