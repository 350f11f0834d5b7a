package cases

import (
	"fmt"
	"strings"
)

var oneLine = strings.NewReplacer("\r", "", "\n", "")

func head(headers map[string]string) string {
	out := ""
	for name, value := range headers {
		// ok: go-header-line-built
		out += fmt.Sprintf("%s: %s\r\n", name, oneLine.Replace(value))
	}
	return out
}
