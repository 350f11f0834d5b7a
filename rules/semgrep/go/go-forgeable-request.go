package main

import (
	"fmt"
	"net/http"

	"github.com/aws/aws-sdk-go/aws/session"
)

func transfer(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		return
	}
	// ruleid: go-forgeable-request
	transferMoney(cookie.Value, r.FormValue("to"), r.FormValue("amount"))
}

func mail(w http.ResponseWriter, r *http.Request) {
	session, err := store.Get(r, "session")
	if err != nil {
		return
	}
	// ruleid: go-forgeable-request
	db.Exec("UPDATE users SET mail = ? WHERE id = ?", r.FormValue("mail"), session.Values["id"])
}

func remove(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	// ruleid: go-forgeable-request
	deleteAccount(c.Value)
}

func show(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("session")
	if err != nil {
		return
	}
	// ok: go-forgeable-request
	fmt.Fprintln(w, len(cookie.Value))
}

func job() {
	// ok: go-forgeable-request
	db.Exec("DELETE FROM sessions WHERE expired")
}

func transferMoney(from, to, amount string) {}
func deleteAccount(id string)               {}
