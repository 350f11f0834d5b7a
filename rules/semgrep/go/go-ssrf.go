package main

import (
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

func fetch(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-ssrf
	resp, err := http.Get(r.URL.Query().Get("url"))
	if err == nil {
		resp.Body.Close()
	}
}

func hook(c *gin.Context) {
	target := c.Query("target")
	// ruleid: go-ssrf
	req, _ := http.NewRequest("POST", "http://"+target+"/hook", nil)
	http.DefaultClient.Do(req)
}

func avatar(imageURL string) (*http.Response, error) {
	// ruleid: go-ssrf
	return http.Get(imageURL)
}

func fetchFixed(w http.ResponseWriter, r *http.Request) {
	address := r.URL.Query().Get("url")
	parsed, err := url.Parse(address)
	if err != nil || parsed.Hostname() != "images.example" {
		return
	}
	// ok: go-ssrf
	http.Get(address)
}

func weather(r *http.Request) {
	// ok: go-ssrf
	http.Get("https://weather.example/v1/" + r.FormValue("city"))
}

func constant() {
	// ok: go-ssrf
	http.Get("https://weather.example/")
}

type hook struct{ Callback string }

func register(w http.ResponseWriter, r *http.Request) {
	var h hook
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 4096)).Decode(&h); err != nil {
		return
	}
	// ruleid: go-ssrf
	http.Post(h.Callback, "application/json", nil)
}
