package main

import (
	"archive/tar"
	"os"
	"path/filepath"
)

func link(header *tar.Header, dir string) error {
	// ruleid: go-archive-link
	return os.Symlink(header.Linkname, filepath.Join(dir, filepath.Base(header.Name)))
}

func hard(h *tar.Header, dir string) error {
	// ruleid: go-archive-link
	return os.Link(filepath.Join(dir, h.Linkname), filepath.Join(dir, "a"))
}

func named(hdr *tar.Header, name string) error {
	target := hdr.Linkname
	// ruleid: go-archive-link
	return os.Symlink(target, name)
}

func linkFixed(header *tar.Header, dir string) error {
	if !filepath.IsLocal(header.Linkname) {
		return nil
	}
	// ok: go-archive-link
	return os.Symlink(header.Linkname, filepath.Join(dir, filepath.Base(header.Name)))
}

func current(dir string) error {
	// ok: go-archive-link
	return os.Symlink("releases/3", filepath.Join(dir, "current"))
}

func switchTo(release, dir string) error {
	// ok: go-archive-link
	return os.Symlink(release, filepath.Join(dir, "current"))
}
