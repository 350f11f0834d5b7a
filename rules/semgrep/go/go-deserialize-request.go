package main

import (
	"encoding/gob"
	"encoding/json"
	"io"
	"net/http"

	"gopkg.in/yaml.v3"
)

func restore(w http.ResponseWriter, r *http.Request) {
	var state map[string]string
	// ruleid: go-deserialize-request
	if err := gob.NewDecoder(r.Body).Decode(&state); err != nil {
		return
	}
}

func settings(w http.ResponseWriter, r *http.Request) {
	b, _ := io.ReadAll(r.Body)
	var v map[string]interface{}
	// ruleid: go-deserialize-request
	yaml.Unmarshal(b, &v)
}

func anything(w http.ResponseWriter, r *http.Request) {
	var v interface{}
	// ruleid: go-deserialize-request
	json.NewDecoder(r.Body).Decode(&v)
}

type Order struct{ Count int }

func anythingFixed(w http.ResponseWriter, r *http.Request) {
	var order Order
	// ok: go-deserialize-request
	json.NewDecoder(r.Body).Decode(&order)
}

func file(b []byte) Order {
	var order Order
	// ok: go-deserialize-request
	yaml.Unmarshal(b, &order)
	return order
}

func restoreFixed(w http.ResponseWriter, r *http.Request) {
	var state map[string]string
	// ok: go-deserialize-request
	if err := json.NewDecoder(r.Body).Decode(&state); err != nil {
		return
	}
}
