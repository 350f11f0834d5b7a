package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

func read() []byte {
	// ruleid: go-error-unchecked
	f, _ := os.Open("settings.json")
	// ruleid: go-error-unchecked
	b, _ := io.ReadAll(f)
	return b
}

func write(b []byte) {
	// ruleid: go-error-unchecked
	os.WriteFile("report.txt", b, 0o600)
}

func clean(db *sql.DB) {
	// ruleid: go-error-unchecked
	db.Exec("DELETE FROM sessions WHERE expired")
}

func parse(b []byte, into any) {
	err := json.Unmarshal(b, into)
	// ruleid: go-error-unchecked
	if err != nil {
	}
}

func save(b []byte) error {
	f, err := os.Create("report.txt")
	if err != nil {
		return err
	}
	// ruleid: go-error-unchecked
	defer f.Close()
	_, err = f.Write(b)
	return err
}

func writeFixed(b []byte) error {
	// ok: go-error-unchecked
	if err := os.WriteFile("report.txt", b, 0o600); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	return nil
}

func cleanFixed(db *sql.DB) error {
	// ok: go-error-unchecked
	_, err := db.Exec("DELETE FROM sessions WHERE expired")
	return err
}

func first(m map[string]string) string {
	// ok: go-error-unchecked
	v, _ := m["a"]
	fmt.Println(v)
	return v
}
