package main

import "github.com/labstack/echo/v4"

func main() {
	e := echo.New()
	// ruleid: go-debug-exposed
	e.Debug = true
	// ok: go-debug-exposed
	e.Debug = false
}
