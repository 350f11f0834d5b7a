package main

import (
	"net/http"
	"plugin"
	"reflect"
)

func call(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-dynamic-call
	m := reflect.ValueOf(service).MethodByName(r.FormValue("method"))
	m.Call(nil)
}

func run(action string) {
	// ruleid: go-dynamic-call
	reflect.ValueOf(&job{}).MethodByName(action).Call(nil)
}

func load(path, symbol string) (plugin.Symbol, error) {
	p, err := plugin.Open(path)
	if err != nil {
		return nil, err
	}
	// ruleid: go-dynamic-call
	return p.Lookup(symbol)
}

func callFixed(w http.ResponseWriter, r *http.Request) {
	do, ok := actions[r.FormValue("method")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	// ok: go-dynamic-call
	do(w, r)
}

func constant() reflect.Value {
	// ok: go-dynamic-call
	return reflect.ValueOf(service).MethodByName("Close")
}

func flags(name string) {
	// ok: go-dynamic-call
	flag.Lookup(name)
}
