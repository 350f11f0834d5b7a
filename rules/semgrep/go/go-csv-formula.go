package main

import (
	"encoding/csv"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

func export(w http.ResponseWriter, r *http.Request) {
	out := csv.NewWriter(w)
	// ruleid: go-csv-formula
	out.Write([]string{"name", r.FormValue("name")})
	out.Flush()
}

func row(c *gin.Context) {
	note := c.Query("note")
	table := csv.NewWriter(c.Writer)
	// ruleid: go-csv-formula
	table.Write([]string{note})
}

func direct(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-csv-formula
	csv.NewWriter(w).Write([]string{r.URL.Query().Get("title")})
}

func exportFixed(w http.ResponseWriter, r *http.Request) {
	out := csv.NewWriter(w)
	name := sanitizeCell(r.FormValue("name"))
	// ok: go-csv-formula
	out.Write([]string{"name", name})
}

func fixed(w http.ResponseWriter) {
	out := csv.NewWriter(w)
	// ok: go-csv-formula
	out.Write([]string{"name", "count"})
}

func number(w http.ResponseWriter, r *http.Request) {
	n, _ := strconv.Atoi(r.FormValue("n"))
	out := csv.NewWriter(w)
	// ok: go-csv-formula
	out.Write([]string{strconv.Itoa(n)})
}

func sanitizeCell(s string) string { return "'" + s }
