package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-login-without-limit
	if bcrypt.CompareHashAndPassword(find(r.FormValue("name")), []byte(r.FormValue("password"))) != nil {
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
	}
}

func verify(c *gin.Context) {
	// ruleid: go-login-without-limit
	if err := bcrypt.CompareHashAndPassword(find(c.PostForm("name")), []byte(c.PostForm("password"))); err != nil {
		c.Status(401)
	}
}

func basic(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-login-without-limit
	name, password, ok := r.BasicAuth()
	if !ok || name == password {
		w.WriteHeader(401)
	}
}

func store(password string) ([]byte, error) {
	// ok: go-login-without-limit
	return bcrypt.GenerateFromPassword([]byte(password), 12)
}

func check(hash, password []byte) error {
	// ok: go-login-without-limit
	return bcrypt.CompareHashAndPassword(hash, password)
}

func find(name string) []byte { return nil }
