package main

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func protect(h http.Handler) http.Handler {
	cop := http.NewCrossOriginProtection()
	// ruleid: go-origin-check-off
	cop.AddInsecureBypassPattern("/api/")
	return cop.Handler(h)
}

func skip(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// ruleid: go-origin-check-off
		next.ServeHTTP(w, csrf.UnsafeSkipCheck(r))
	})
}

func routes(e *echo.Echo) {
	// ruleid: go-origin-check-off
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{Skipper: func(c echo.Context) bool { return true }}))
}

func protectFixed(h http.Handler) http.Handler {
	// ok: go-origin-check-off
	return http.NewCrossOriginProtection().Handler(h)
}

func routesFixed(e *echo.Echo) {
	// ok: go-origin-check-off
	e.Use(middleware.CSRFWithConfig(middleware.CSRFConfig{TokenLookup: "header:X-CSRF-Token"}))
}

func trusted() error {
	// ok: go-origin-check-off
	return http.NewCrossOriginProtection().AddTrustedOrigin("https://shop.example.com")
}
