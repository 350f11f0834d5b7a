package main

import (
	"crypto/rand"
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request) {
	id := r.URL.Query().Get("sid")
	// ruleid: go-session-fixation
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: id, Secure: true, HttpOnly: true})
}

func resume(c *gin.Context) {
	// ruleid: go-session-fixation
	c.SetCookie("session", c.Query("s"), 3600, "/", "", true, true)
}

func form(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-session-fixation
	http.SetCookie(w, &http.Cookie{Name: "auth_token", Value: r.FormValue("t")})
}

func loginFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-session-fixation
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: rand.Text(), Secure: true, HttpOnly: true})
}

func language(w http.ResponseWriter, r *http.Request) {
	// ok: go-session-fixation
	http.SetCookie(w, &http.Cookie{Name: "lang", Value: r.FormValue("lang")})
}

func end(w http.ResponseWriter) {
	// ok: go-session-fixation
	http.SetCookie(w, &http.Cookie{Name: "sid", MaxAge: -1})
}
