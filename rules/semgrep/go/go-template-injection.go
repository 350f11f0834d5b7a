package main

import (
	"net/http"
	"text/template"

	"github.com/robertkrimen/otto"
)

func greet(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-template-injection
	t, _ := template.New("greet").Parse("Hello " + r.FormValue("name"))
	t.Execute(w, nil)
}

func letter(body string) (*template.Template, error) {
	// ruleid: go-template-injection
	return template.New("letter").Parse(body)
}

func compute(w http.ResponseWriter, r *http.Request) {
	vm := otto.New()
	// ruleid: go-template-injection
	vm.Run(r.FormValue("code"))
}

func greetFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-template-injection
	t, _ := template.New("greet").Parse("Hello {{.}}")
	t.Execute(w, r.FormValue("name"))
}

func files() (*template.Template, error) {
	// ok: go-template-injection
	return template.ParseFiles("greet.txt")
}

func start(vm *otto.Otto) {
	// ok: go-template-injection
	vm.Run("1 + 1")
}
