package main

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gorilla/websocket"
)

func headers(w http.ResponseWriter) {
	// ruleid: go-cors-any
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func config() cors.Config {
	// ruleid: go-cors-any
	return cors.Config{AllowAllOrigins: true}
}

var upgrader = websocket.Upgrader{
	// ruleid: go-cors-any
	CheckOrigin: func(r *http.Request) bool { return true },
}

func headersFixed(w http.ResponseWriter) {
	// ok: go-cors-any
	w.Header().Set("Access-Control-Allow-Origin", "https://shop.example")
}

func configFixed() cors.Config {
	// ok: go-cors-any
	return cors.Config{AllowOrigins: []string{"https://shop.example"}}
}

var upgraderFixed = websocket.Upgrader{
	// ok: go-cors-any
	CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://shop.example" },
}

func everywhere() func(http.Handler) http.Handler {
	// ruleid: go-cors-any
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*", "http://*"}})
}
