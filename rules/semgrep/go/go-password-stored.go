package main

import (
	"database/sql"
	"net/http"
	"os"

	"golang.org/x/crypto/bcrypt"
)

func register(db *sql.DB, name, password string) {
	// ruleid: go-password-stored
	db.Exec("INSERT INTO users (name, password) VALUES (?, ?)", name, password)
}

func remember(w http.ResponseWriter, password string) {
	// ruleid: go-password-stored
	http.SetCookie(w, &http.Cookie{Name: "p", Value: password, Secure: true, HttpOnly: true})
}

func save(user User) {
	// ruleid: go-password-stored
	os.WriteFile("users.txt", []byte(user.Password), 0o600)
}

func registerFixed(db *sql.DB, name, password string) {
	hash, _ := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	// ok: go-password-stored
	db.Exec("INSERT INTO users (name, password) VALUES (?, ?)", name, hash)
}

func login(db *sql.DB, name string) *sql.Row {
	// ok: go-password-stored
	return db.QueryRow("SELECT hash FROM users WHERE name = ?", name)
}

func title(db *sql.DB, title string) {
	// ok: go-password-stored
	db.Exec("INSERT INTO pages (title) VALUES (?)", title)
}

func remember(w http.ResponseWriter, user, password string) {
	// ruleid: go-password-stored
	http.SetCookie(w, &http.Cookie{Name: "creds", Value: user + ":" + password})
}
