package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func clean(root string) error {
	return filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		// ruleid: go-walk-race
		return os.Remove(p)
	})
}

func publish(dir string) error {
	return filepath.Walk(dir, func(name string, info os.FileInfo, err error) error {
		if err != nil {
			return err
		}
		// ruleid: go-walk-race
		return os.Chmod(name, 0o644)
	})
}

func load(dir string, add func([]byte)) error {
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if strings.HasSuffix(path, ".conf") {
			// ruleid: go-walk-race
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			add(data)
		}
		return err
	})
}

func cleanFixed(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	return fs.WalkDir(root.FS(), ".", func(p string, d fs.DirEntry, err error) error {
		// ok: go-walk-race
		return root.Remove(p)
	})
}

func list(dir string) (names []string, err error) {
	err = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		// ok: go-walk-race
		names = append(names, filepath.Base(p))
		return err
	})
	return names, err
}

func report(dir string) error {
	return filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		// ok: go-walk-race
		return os.WriteFile("report.txt", []byte(p), 0o600)
	})
}
