package cases

import (
	"os"
	"strings"
)

func theme(name string) ([]byte, error) {
	// ruleid: go-path-dots-removed
	name = strings.Replace(name, "../", "", -1)
	return os.ReadFile("themes/" + name)
}

func page(name string) ([]byte, error) {
	// ruleid: go-path-dots-removed
	return os.ReadFile("pages/" + strings.ReplaceAll(name, "../", ""))
}

func upload(name string) string {
	// ruleid: go-path-dots-removed
	return strings.TrimPrefix(name, "../")
}

func short(name string) string {
	// ok: go-path-dots-removed
	return strings.ReplaceAll(name, "..", ".")
}

func spaces(name string) string {
	// ok: go-path-dots-removed
	return strings.ReplaceAll(name, " ", "")
}
