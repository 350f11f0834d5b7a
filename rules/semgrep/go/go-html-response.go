package main

import (
	"fmt"
	"html"
	"io"
	"net/http"

	"github.com/labstack/echo/v4"
)

func hello(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go-html-response
	fmt.Fprintf(w, "<h1>Hello %s</h1>", name)
}

func search(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-html-response
	w.Write([]byte("<p>Nothing found for " + r.FormValue("q") + "</p>"))
}

func greet(c echo.Context) error {
	// ruleid: go-html-response
	return c.HTML(200, "<b>"+c.QueryParam("name")+"</b>")
}

func helloFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-html-response
	fmt.Fprintf(w, "<h1>Hello %s</h1>", html.EscapeString(r.URL.Query().Get("name")))
}

func constant(w http.ResponseWriter, r *http.Request) {
	// ok: go-html-response
	io.WriteString(w, "<h1>Hello</h1>")
}

func print(r *http.Request) {
	// ok: go-html-response
	fmt.Println(r.FormValue("q"))
}

func notFound(w http.ResponseWriter, r *http.Request) {
	var page bytes.Buffer
	page.WriteString("<p>Not found: ")
	page.WriteString(r.URL.Path)
	// ruleid: go-html-response
	page.WriteTo(w)
}
