package main

import (
	"crypto/rand"
	"net/http"

	"golang.org/x/oauth2"
)

const state = "state-token"

func start(config *oauth2.Config) string {
	// ruleid: go-oauth-state
	return config.AuthCodeURL("state")
}

func named(config oauth2.Config) string {
	// ruleid: go-oauth-state
	return config.AuthCodeURL(state, oauth2.AccessTypeOffline)
}

func local(w http.ResponseWriter, r *http.Request, c *oauth2.Config) {
	s := "pseudo-random"
	// ruleid: go-oauth-state
	http.Redirect(w, r, c.AuthCodeURL(s), http.StatusFound)
}

func startFixed(w http.ResponseWriter, config *oauth2.Config) string {
	s := rand.Text()
	http.SetCookie(w, &http.Cookie{Name: "state", Value: s, Secure: true, HttpOnly: true})
	// ok: go-oauth-state
	return config.AuthCodeURL(s)
}

func given(config *oauth2.Config, state string) string {
	// ok: go-oauth-state
	return config.AuthCodeURL(state)
}

func session(config *oauth2.Config, s map[string]string) string {
	// ok: go-oauth-state
	return config.AuthCodeURL(s["state"])
}

var fixedState = "state"

func again(conf *oauth2.Config) string {
	// ruleid: go-oauth-state
	return conf.AuthCodeURL(fixedState)
}
