package cases

import "fmt"

func card(name, bio string) string {
	// ruleid: go-html-from-parameter
	return fmt.Sprintf("<div><h2>%s</h2><p>%s</p></div>", name, bio)
}

func row(user User) string {
	// ruleid: go-html-from-parameter
	return fmt.Sprintf("<tr><td>%s</td></tr>", user.Name)
}

func greeting(visitor string) string {
	// ruleid: go-html-from-parameter
	return "<h1>Hello " + visitor + "</h1>"
}

func column(width string) string {
	// ok: go-html-from-parameter
	return fmt.Sprintf("<td width=%q></td>", width)
}

func address(street string) string {
	// ok: go-html-from-parameter
	return fmt.Sprintf("%s, Bern", street)
}

func arrow(kind string) string {
	// ok: go-html-from-parameter
	return "<" + kind + ">"
}
