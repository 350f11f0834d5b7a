package cases

import (
	"fmt"
	"html"
)

func card(name string) string {
	// ok: go-html-from-parameter
	return fmt.Sprintf("<div><h2>%s</h2></div>", html.EscapeString(name))
}
