package main

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

type User struct {
	Name    string
	IsAdmin bool
}

func create(c *gin.Context, db *gorm.DB) {
	var user User
	if err := c.ShouldBindJSON(&user); err != nil {
		return
	}
	// ruleid: go-mass-assignment
	db.Create(&user)
}

func update(w http.ResponseWriter, r *http.Request, db *gorm.DB) {
	var u User
	json.NewDecoder(r.Body).Decode(&u)
	// ruleid: go-mass-assignment
	db.Save(&u)
}

func patch(c *gin.Context, db *gorm.DB) {
	var changes map[string]interface{}
	if err := c.BindJSON(&changes); err != nil {
		return
	}
	// ruleid: go-mass-assignment
	db.Model(&User{}).Updates(changes)
}

type Input struct{ Name string }

func createFixed(c *gin.Context, db *gorm.DB) {
	var input Input
	if err := c.ShouldBindJSON(&input); err != nil {
		return
	}
	user := User{Name: input.Name}
	// ok: go-mass-assignment
	db.Create(&user)
}

func seed(db *gorm.DB) {
	user := User{Name: "first"}
	// ok: go-mass-assignment
	db.Create(&user)
}

func other(r *http.Request, db *gorm.DB) {
	var input Input
	json.NewDecoder(r.Body).Decode(&input)
	// ok: go-mass-assignment
	db.Create(&User{Name: input.Name})
}
