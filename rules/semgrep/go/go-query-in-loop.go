package main

import (
	"database/sql"

	"gorm.io/gorm"
)

func names(db *sql.DB, ids []int) []string {
	var list []string
	for _, id := range ids {
		var name string
		// ruleid: go-query-in-loop
		db.QueryRow("SELECT name FROM users WHERE id = ?", id).Scan(&name)
		list = append(list, name)
	}
	return list
}

func insert(tx *sql.Tx, ids []int) {
	for i := 0; i < len(ids); i++ {
		// ruleid: go-query-in-loop
		tx.Exec("INSERT INTO seen VALUES (?)", ids[i])
	}
}

type Store struct{ db *gorm.DB }

func (s *Store) load(ids []int) {
	for _, id := range ids {
		var user map[string]any
		// ruleid: go-query-in-loop
		s.db.First(&user, id)
	}
}

func namesFixed(db *sql.DB, ids []int) (*sql.Rows, error) {
	// ok: go-query-in-loop
	return db.Query("SELECT name FROM users WHERE id = ANY($1)", ids)
}

func scan(rows *sql.Rows) {
	var name string
	for rows.Next() {
		// ok: go-query-in-loop
		rows.Scan(&name)
	}
}

func search(list Index, words []string) {
	for _, word := range words {
		// ok: go-query-in-loop
		list.Query(word)
	}
}
