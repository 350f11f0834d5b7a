package main

import (
	"encoding/json"
	"net/http"
)

type Config struct {
	Username string `json:"username"`
	Password string `json:"password"`
}

func dump(c Config) ([]byte, error) {
	// ruleid: go-secret-in-json
	return json.Marshal(c)
}

func show(w http.ResponseWriter, r *http.Request, user Config) {
	// ruleid: go-secret-in-json
	json.NewEncoder(w).Encode(user)
}

func pretty(cfg *Config) ([]byte, error) {
	// ruleid: go-secret-in-json
	return json.MarshalIndent(cfg, "", "  ")
}

type answer struct {
	Name string `json:"name"`
}

func showFixed(w http.ResponseWriter, user Config) {
	// ok: go-secret-in-json
	json.NewEncoder(w).Encode(answer{Name: user.Username})
}

func names(list []string) ([]byte, error) {
	// ok: go-secret-in-json
	return json.Marshal(list)
}
