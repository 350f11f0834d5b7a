package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.URL.Query().Get("user")
	// ruleid: go-secret-in-url
	password := r.URL.Query().Get("password")
	check(user, password)
}

func call(key string) (*http.Response, error) {
	// ruleid: go-secret-in-url
	return http.Get("https://api.example.com/v1/items?api_key=" + key)
}

func session(c *gin.Context) string {
	// ruleid: go-secret-in-url
	return c.Query("session_id")
}

func loginFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-secret-in-url
	password := r.PostFormValue("password")
	check(r.PostFormValue("user"), password)
}

func callFixed(key string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.example.com/v1/items?page=1", nil)
	if err != nil {
		return nil, err
	}
	// ok: go-secret-in-url
	req.Header.Set("Authorization", "Bearer "+key)
	return http.DefaultClient.Do(req)
}

func page(r *http.Request) string {
	// ok: go-secret-in-url
	return r.URL.Query().Get("page")
}

func check(user, password string) {}
