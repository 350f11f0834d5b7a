package main

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"

	"gorm.io/gorm"
)

func users(db *sql.DB, w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("name")
	// ruleid: go-sql-concat
	rows, _ := db.Query("SELECT id FROM users WHERE name = '" + name + "'")
	defer rows.Close()
}

func remove(db *sql.DB, id string) error {
	query := fmt.Sprintf("DELETE FROM users WHERE id = %s", id)
	// ruleid: go-sql-concat
	_, err := db.Exec(query)
	return err
}

func login(ctx context.Context, db *sql.DB, user, password string) *sql.Row {
	// ruleid: go-sql-concat
	return db.QueryRowContext(ctx, fmt.Sprintf("SELECT id FROM users WHERE n='%s' AND p='%s'", user, password))
}

func sorted(db *gorm.DB, r *http.Request) {
	var users []User
	// ruleid: go-sql-concat
	db.Order(r.FormValue("order")).Find(&users)
}

func usersFixed(db *sql.DB, r *http.Request) {
	// ok: go-sql-concat
	rows, _ := db.Query("SELECT id FROM users WHERE name = ?", r.URL.Query().Get("name"))
	defer rows.Close()
}

func sortedFixed(db *gorm.DB, r *http.Request) {
	column := r.FormValue("order")
	if _, ok := columns[column]; !ok {
		return
	}
	var users []User
	// ok: go-sql-concat
	db.Order(column).Find(&users)
}

func number(db *sql.DB, n int) {
	// ok: go-sql-concat
	db.Query("SELECT id FROM users LIMIT 10")
	// ok: go-sql-concat
	db.Query("SELECT id FROM users "+"WHERE n = ?", n)
}

func sorted(db *sql.DB, f listFilter) (*sql.Rows, error) {
	statement := fmt.Sprintf("SELECT id FROM reports ORDER BY %s", f.SortBy)
	// ruleid: go-sql-concat
	return db.Query(statement)
}

func replaced(db *sql.DB, name string) (*sql.Rows, error) {
	statement := strings.Replace("SELECT id FROM people WHERE name = '{name}'", "{name}", name, 1)
	// ruleid: go-sql-concat
	return db.Query(statement)
}

func dropped(db *sql.DB, names []string) {
	for _, n := range names {
		// ruleid: go-sql-concat
		db.Exec("DROP TABLE IF EXISTS " + n)
	}
}

func chosen(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	order := r.URL.Query().Get("order")
	switch order {
	case "name", "created_at":
	default:
		order = "id"
	}
	// ok: go-sql-concat
	return db.Query("SELECT id FROM people ORDER BY " + order)
}

func listed(db *sql.DB, names []string) (*sql.Rows, error) {
	var b strings.Builder
	b.WriteString("SELECT id FROM people WHERE name IN ('")
	b.WriteString(strings.Join(names, "','"))
	b.WriteString("')")
	// ruleid: go-sql-concat
	return db.Query(b.String())
}

func byName(db *gorm.DB, name string) (u User) {
	// ok: go-sql-concat
	db.Where(&User{Name: name}).First(&u)
	return u
}

func byNames(ctx context.Context, db *sqlx.DB, names []string) (users []User, err error) {
	q := "SELECT id FROM users WHERE name IN ('" + strings.Join(names, "','") + "')"
	// ruleid: go-sql-concat
	err = db.SelectContext(ctx, &users, q)
	return users, err
}

const events = "audit_events"

func latest(ctx context.Context, db *sqlx.DB, user string, limit int) (list []Event, err error) {
	query := fmt.Sprintf("SELECT id FROM %s WHERE user_id = $1 ORDER BY at DESC LIMIT %d", events, limit)
	// ok: go-sql-concat
	err = db.SelectContext(ctx, &list, query, user)
	return list, err
}
