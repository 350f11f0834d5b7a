package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func page(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-weak-header
	w.Header().Set("X-Frame-Options", "ALLOWALL")
	// ruleid: go-weak-header
	w.Header().Set("Content-Security-Policy", "default-src 'self'; script-src 'self' 'unsafe-inline'")
}

func short(c *gin.Context) {
	// ruleid: go-weak-header
	c.Header("Strict-Transport-Security", "max-age=60")
}

func pageFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-weak-header
	w.Header().Set("X-Frame-Options", "DENY")
	// ok: go-weak-header
	w.Header().Set("Content-Security-Policy", "default-src 'self'; script-src 'self'")
}

func other(c *gin.Context) {
	// ok: go-weak-header
	c.Header("X-Mode", "allow")
}
