package cases

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

func theme(name string) ([]byte, error) {
	// ok: go-path-dots-removed
	name = strings.ReplaceAll(name, "../", "")
	if !filepath.IsLocal(name) {
		return nil, errors.New("name")
	}
	return os.ReadFile("themes/" + name)
}
