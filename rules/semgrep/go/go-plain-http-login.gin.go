package main

import "github.com/gin-gonic/gin"

func main() {
	router := gin.Default()
	router.POST("/login", func(c *gin.Context) {
		check(c.PostForm("user"), c.PostForm("password"))
	})
	// ruleid: go-plain-http-login
	router.Run(":8080")
}
