package main

import "net/http"

func panel(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-trusted-claim
	if r.Header.Get("X-Is-Admin") == "true" {
		w.Write([]byte("panel"))
	}
}

func remove(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-trusted-claim
	role := r.FormValue("role")
	if role != "admin" {
		return
	}
	w.Write([]byte("removed"))
}

func status(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-trusted-claim
	if r.URL.Query().Get("admin") != "1" {
		return
	}
	w.Write([]byte("status"))
}

func panelFixed(w http.ResponseWriter, r *http.Request, session Session) {
	// ok: go-trusted-claim
	if session.Role == "admin" {
		w.Write([]byte("panel"))
	}
}

func language(r *http.Request) bool {
	// ok: go-trusted-claim
	return r.Header.Get("Accept-Language") == "de"
}

func member(r *http.Request) string {
	// ok: go-trusted-claim
	return r.FormValue("role")
}
