package main

import (
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

func link(r *http.Request, token string) string {
	// ruleid: go-host-header-link
	return "https://" + r.Host + "/reset?code=" + token
}

func mail(r *http.Request, token string) error {
	host := r.Header.Get("X-Forwarded-Host")
	// ruleid: go-host-header-link
	text := fmt.Sprintf("http://%s/verify/%s", host, token)
	return send(text)
}

func invite(c *gin.Context) string {
	// ruleid: go-host-header-link
	return fmt.Sprintf("https://%s/invite", c.Request.Host)
}

func linkFixed(site, token string) string {
	// ok: go-host-header-link
	return "https://" + site + "/reset?code=" + token
}

func log(r *http.Request) {
	// ok: go-host-header-link
	fmt.Println("host", r.Host)
}

func checked(r *http.Request) string {
	if r.Host != "shop.example.com" {
		return ""
	}
	// ok: go-host-header-link
	return "https://shop.example.com/reset"
}

func send(text string) error { return nil }

func untyped(r request, token string) string {
	// ruleid: go-host-header-link
	return fmt.Sprintf("https://%s/reset?token=%s", r.Host, token)
}
