package main

import (
	"os"
	"text/template"
)

func write() error {
	// ok: go-text-template-html
	return template.Must(template.New("c").Parse("name = {{.}}")).Execute(os.Stdout, "x")
}
