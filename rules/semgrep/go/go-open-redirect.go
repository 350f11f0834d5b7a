package main

import (
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-open-redirect
	http.Redirect(w, r, r.FormValue("next"), http.StatusFound)
}

func away(c *gin.Context) {
	target := c.Query("target")
	// ruleid: go-open-redirect
	c.Redirect(302, target)
}

func header(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-open-redirect
	w.Header().Set("Location", r.URL.Query().Get("to"))
	w.WriteHeader(302)
}

func loginFixed(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	parsed, err := url.Parse(next)
	if err != nil || parsed.Host != "" {
		next = "/"
	}
	// ok: go-open-redirect
	http.Redirect(w, r, next, http.StatusFound)
}

func home(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, "/home", http.StatusFound)
}

func user(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, "/users/"+r.FormValue("name"), http.StatusFound)
}

func localPath(next string) string {
	if !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") {
		return "/"
	}
	return next
}

func returned(w http.ResponseWriter, r *http.Request) {
	// ok: go-open-redirect
	http.Redirect(w, r, localPath(r.FormValue("next")), http.StatusSeeOther)
}

func asked(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if !known(next) {
		return
	}
	// ok: go-open-redirect
	http.Redirect(w, r, next, http.StatusSeeOther)
}

func checkedFirst(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	if err := validateTarget(next); err != nil {
		return
	}
	// ok: go-open-redirect
	http.Redirect(w, r, next, http.StatusSeeOther)
}
