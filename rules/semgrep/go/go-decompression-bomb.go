package main

import (
	"archive/zip"
	"compress/gzip"
	"compress/zlib"
	"io"
	"os"
)

func unpack(in io.Reader, out io.Writer) error {
	reader, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	// ruleid: go-decompression-bomb
	_, err = io.Copy(out, reader)
	return err
}

func inflate(in io.Reader) ([]byte, error) {
	reader, _ := zlib.NewReader(in)
	// ruleid: go-decompression-bomb
	return io.ReadAll(reader)
}

func unzip(archive *zip.Reader, out *os.File) {
	for _, file := range archive.File {
		content, _ := file.Open()
		// ruleid: go-decompression-bomb
		io.Copy(out, content)
	}
}

func unpackFixed(in io.Reader, out io.Writer) error {
	reader, err := gzip.NewReader(in)
	if err != nil {
		return err
	}
	// ok: go-decompression-bomb
	_, err = io.Copy(out, io.LimitReader(reader, 1<<20))
	return err
}

func part(in io.Reader, out io.Writer) {
	reader, _ := gzip.NewReader(in)
	// ok: go-decompression-bomb
	io.CopyN(out, reader, 1<<20)
}

func plain(in io.Reader, out io.Writer) {
	// ok: go-decompression-bomb
	io.Copy(out, in)
}
