package main

import "html/template"

func bio(text string) template.HTML {
	// ruleid: go-template-unescaped
	return template.HTML(text)
}

func script(name string) template.JS {
	// ruleid: go-template-unescaped
	return template.JS("var name = '" + name + "'")
}

func link(address string) template.URL {
	// ruleid: go-template-unescaped
	return template.URL(address)
}

func bioFixed(text string) template.HTML {
	// ok: go-template-unescaped
	return template.HTML(template.HTMLEscapeString(text))
}

func line() template.HTML {
	// ok: go-template-unescaped
	return template.HTML("<hr>")
}

func parse(text string) (*template.Template, error) {
	// ok: go-template-unescaped
	return template.New("page").ParseFiles("page.html")
}

func notice(r *http.Request) template.HTML {
	message := template.HTMLEscapeString(r.FormValue("message"))
	// ok: go-template-unescaped
	return template.HTML(fmt.Sprintf("<b>%s</b>", message))
}
