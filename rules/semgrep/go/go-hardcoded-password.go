package main

import (
	"database/sql"
	"net/http"
	"os"
)

// ruleid: go-hardcoded-password
const dbPassword = "hunter2"

func login(user, password string) bool {
	// ruleid: go-hardcoded-password
	return user == "admin" && password == "changeme"
}

func call(req *http.Request) {
	// ruleid: go-hardcoded-password
	req.SetBasicAuth("admin", "hunter2")
}

func open() (*sql.DB, error) {
	// ruleid: go-hardcoded-password
	return sql.Open("mysql", "root:hunter2@tcp(db:3306)/shop")
}

func openFixed() (*sql.DB, error) {
	// ok: go-hardcoded-password
	return sql.Open("mysql", os.Getenv("DATABASE"))
}

func empty(password string) bool {
	// ok: go-hardcoded-password
	return password == ""
}

// ok: go-hardcoded-password
const passwordField = "password"

func settings() *string {
	// ruleid: go-hardcoded-password
	viper.SetDefault("smtp.password", "hunter2")
	// ruleid: go-hardcoded-password
	return flag.String("admin-password", "hunter2", "password of the first account")
}

func test() {
	// ruleid: go-hardcoded-password
	os.Setenv("DB_PASSWORD", "hunter2")
}

var mirrors = map[string]endpoint{
	// ruleid: go-hardcoded-password
	"first": {host: "files.example.com:22", user: "sync", pass: "Sync#2023!"},
	// ok: go-hardcoded-password
	"second": {host: "mirror.example.com:22", user: "sync", pass: os.Getenv("MIRROR_PASSWORD")},
}

func sessionSecret() string {
	s := os.Getenv("SESSION_SECRET")
	if s == "" {
		// ruleid: go-hardcoded-password
		s = "dev-secret-do-not-use"
	}
	return s
}
