package main

import (
	"net/http"
	"text/template"
)

// ruleid: go-text-template-html
var page = template.Must(template.New("page").Parse("<h1>{{.}}</h1><p>{{.}}</p>"))

func show(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-html
	page.Execute(w, r.FormValue("name"))
}

func list(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-text-template-html
	page.ExecuteTemplate(w, "list", r.FormValue("name"))
}
