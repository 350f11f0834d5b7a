package main

import (
	"html/template"
	"net/http"
)

// ok: go-text-template-html
var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1><p>{{.}}</p>"))

func show(w http.ResponseWriter, r *http.Request) {
	// ok: go-text-template-html
	page.Execute(w, r.FormValue("name"))
}
