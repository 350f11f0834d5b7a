package main

import (
	"archive/tar"
	"archive/zip"
	"io"
	"os"
	"path/filepath"
	"strings"
)

func unzip(archive *zip.ReadCloser, dir string) error {
	for _, f := range archive.File {
		// ruleid: go-archive-extract
		path := filepath.Join(dir, f.Name)
		os.MkdirAll(path, 0o700)
	}
	return nil
}

func untar(reader *tar.Reader, dir string) error {
	for {
		header, err := reader.Next()
		if err == io.EOF {
			return nil
		}
		// ruleid: go-archive-extract
		target := filepath.Join(dir, header.Name)
		os.Create(target)
	}
}

func one(entry *zip.File) string {
	// ruleid: go-archive-extract
	return "/srv" + "/" + entry.Name
}

func unzipFixed(archive *zip.ReadCloser, dir string) error {
	for _, f := range archive.File {
		// ok: go-archive-extract
		path := filepath.Join(dir, f.Name)
		if !strings.HasPrefix(path, filepath.Clean(dir)+string(os.PathSeparator)) {
			return os.ErrPermission
		}
	}
	return nil
}

func untarFixed(reader *tar.Reader, dir string) error {
	header, err := reader.Next()
	if err != nil || !filepath.IsLocal(header.Name) {
		return os.ErrPermission
	}
	// ok: go-archive-extract
	_, err = os.Create(filepath.Join(dir, header.Name))
	return err
}

func user(dir string, account Account) string {
	// ok: go-archive-extract
	return filepath.Join(dir, account.Name)
}
