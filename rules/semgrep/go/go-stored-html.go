package main

import (
	"database/sql"
	"fmt"
	"html"
	"io"
	"net/http"
	"os"
)

func bio(w http.ResponseWriter, r *http.Request, db *sql.DB) {
	var text string
	if err := db.QueryRow("SELECT bio FROM users WHERE id = ?", 1).Scan(&text); err != nil {
		return
	}
	// ruleid: go-stored-html
	fmt.Fprintf(w, "<p>%s</p>", text)
}

func comments(out http.ResponseWriter, rows *sql.Rows) {
	for rows.Next() {
		var comment string
		rows.Scan(&comment)
		// ruleid: go-stored-html
		out.Write([]byte("<li>" + comment + "</li>"))
	}
}

func listing(w http.ResponseWriter, r *http.Request) {
	files, err := os.ReadDir("uploads")
	if err != nil {
		return
	}
	for _, file := range files {
		// ruleid: go-stored-html
		io.WriteString(w, "<li>"+file.Name()+"</li>")
	}
}

func bioFixed(w http.ResponseWriter, db *sql.DB) {
	var text string
	if err := db.QueryRow("SELECT bio FROM users WHERE id = ?", 1).Scan(&text); err != nil {
		return
	}
	// ok: go-stored-html
	fmt.Fprintf(w, "<p>%s</p>", html.EscapeString(text))
}

func plain(w http.ResponseWriter, rows *sql.Rows) {
	w.Header().Set("Content-Type", "application/json")
	var text string
	rows.Scan(&text)
	// ok: go-stored-html
	fmt.Fprintf(w, "{%q: 1}", text)
}

func console(rows *sql.Rows) {
	var text string
	rows.Scan(&text)
	// ok: go-stored-html
	fmt.Fprintf(os.Stdout, "<p>%s</p>", text)
}
