package main

import (
	"database/sql"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/gorilla/mux"
	"gorm.io/gorm"
)

func invoice(w http.ResponseWriter, r *http.Request, db *sql.DB) {
	id := mux.Vars(r)["id"]
	var total int
	// ruleid: go-object-access
	db.QueryRow("SELECT total FROM invoices WHERE id = $1", id).Scan(&total)
	fmt.Fprintln(w, total)
}

func remove(w http.ResponseWriter, r *http.Request, db *sql.DB) {
	orderID := r.URL.Query().Get("order_id")
	// ruleid: go-object-access
	db.Exec("DELETE FROM orders WHERE id = ?", orderID)
}

func profile(c *gin.Context, db *gorm.DB) {
	id := c.Param("id")
	var profile map[string]any
	// ruleid: go-object-access
	db.First(&profile, id)
	c.JSON(200, profile)
}

func article(db *sql.DB, slug string) *sql.Row {
	// ok: go-object-access
	return db.QueryRow("SELECT text FROM articles WHERE slug = $1", slug)
}

func count(db *sql.DB) *sql.Row {
	// ok: go-object-access
	return db.QueryRow("SELECT count(*) FROM articles")
}
