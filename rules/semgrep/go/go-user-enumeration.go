package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request) {
	user, ok := users[r.FormValue("name")]
	if !ok {
		// ruleid: go-user-enumeration
		http.Error(w, "user not found", http.StatusUnauthorized)
		return
	}
	if !user.matches(r.FormValue("password")) {
		// ruleid: go-user-enumeration
		http.Error(w, "incorrect password", http.StatusUnauthorized)
	}
}

func forgotPassword(c *gin.Context) {
	if _, ok := users[c.PostForm("mail")]; !ok {
		// ruleid: go-user-enumeration
		c.JSON(404, gin.H{"error": "no such account"})
	}
}

func loginFixed(w http.ResponseWriter, r *http.Request) {
	user, ok := users[r.FormValue("name")]
	if !ok || !user.matches(r.FormValue("password")) {
		// ok: go-user-enumeration
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
	}
}

func profile(w http.ResponseWriter, r *http.Request) {
	// ok: go-user-enumeration
	http.Error(w, "user not found", http.StatusNotFound)
}

func authenticate(w http.ResponseWriter) {
	// ok: go-user-enumeration
	http.Error(w, "too many attempts", http.StatusTooManyRequests)
}

type User struct{}

func (User) matches(string) bool { return false }

var users map[string]User
