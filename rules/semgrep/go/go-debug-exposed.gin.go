package main

import "github.com/gin-gonic/gin"

func main() {
	// ruleid: go-debug-exposed
	gin.SetMode(gin.DebugMode)
	// ok: go-debug-exposed
	gin.SetMode(gin.ReleaseMode)
	gin.New().Run()
}
