package main

import "encoding/json"

type User struct {
	Name         string `json:"name"`
	PasswordHash string `json:"-"`
}

func dump(user User) ([]byte, error) {
	// ok: go-secret-in-json
	return json.Marshal(user)
}
