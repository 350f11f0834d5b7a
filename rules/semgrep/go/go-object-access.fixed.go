package main

import (
	"database/sql"
	"fmt"
	"net/http"

	"github.com/gorilla/mux"
)

func invoice(w http.ResponseWriter, r *http.Request, db *sql.DB) {
	id := mux.Vars(r)["id"]
	owner := r.Context().Value("user")
	var total int
	// ok: go-object-access
	db.QueryRow("SELECT total FROM invoices WHERE id = $1 AND owner = $2", id, owner).Scan(&total)
	fmt.Fprintln(w, total)
}
