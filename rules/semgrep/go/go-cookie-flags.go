package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, token string) {
	// ruleid: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
}

func visible(w http.ResponseWriter, token string) {
	// ruleid: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Secure: true, HttpOnly: false})
}

func withGin(c *gin.Context, token string) {
	// ruleid: go-cookie-flags
	c.SetCookie("session", token, 3600, "/", "", false, true)
}

func loginFixed(w http.ResponseWriter, token string) {
	// ok: go-cookie-flags
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
}

func ginFixed(c *gin.Context, token string) {
	// ok: go-cookie-flags
	c.SetCookie("session", token, 3600, "/", "", true, true)
}

func read(r *http.Request) (*http.Cookie, error) {
	// ok: go-cookie-flags
	return r.Cookie("session")
}

func withoutSecure(store *sessions.CookieStore) {
	// ruleid: go-cookie-flags
	store.Options = &sessions.Options{Path: "/", HttpOnly: true}
}
