package main

import (
	"net/http"
	"strings"
)

func clean(redirect string) string {
	// ruleid: go-redirect-check
	if len(redirect) > 0 && redirect[0] == '/' {
		return redirect
	}
	return "/"
}

func after(w http.ResponseWriter, r *http.Request) {
	next := r.FormValue("next")
	// ruleid: go-redirect-check
	if !strings.HasPrefix(next, "/") {
		next = "/"
	}
	http.Redirect(w, r, next, http.StatusFound)
}

func local(returnTo string) bool {
	// ruleid: go-redirect-check
	return returnTo[:1] == "/"
}

func cleanFixed(redirect string) string {
	// ok: go-redirect-check
	if len(redirect) > 1 && redirect[0] == '/' && redirect[1] != '/' && redirect[1] != '\\' {
		return redirect
	}
	return "/"
}

func two(next string) bool {
	// ok: go-redirect-check
	return strings.HasPrefix(next, "/") && !strings.HasPrefix(next, "//")
}

func absolute(name string) bool {
	// ok: go-redirect-check
	return strings.HasPrefix(name, "/")
}
