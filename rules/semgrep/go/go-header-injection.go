package main

import (
	"fmt"
	"net/http"
	"net/smtp"
	"strings"
)

func language(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-header-injection
	w.Header().Set("Content-Language", r.FormValue("lang"))
}

func message(subject, body string) []byte {
	// ruleid: go-header-injection
	return []byte(fmt.Sprintf("Subject: %s\r\n\r\n%s", subject, body))
}

func contact(r *http.Request) error {
	// ruleid: go-header-injection
	return smtp.SendMail("mail.example:25", nil, "a@example.com", []string{"b@example.com"}, []byte(r.FormValue("text")))
}

func languageFixed(w http.ResponseWriter, r *http.Request) {
	lang := strings.ReplaceAll(strings.ReplaceAll(r.FormValue("lang"), "\r", ""), "\n", "")
	// ok: go-header-injection
	w.Header().Set("Content-Language", lang)
}

func constant(w http.ResponseWriter) {
	// ok: go-header-injection
	w.Header().Set("Content-Type", "text/plain")
}

func title(subject string) string {
	// ok: go-header-injection
	return fmt.Sprintf("subject %s", subject)
}

func echo(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-header-injection
	w.Header().Set(r.FormValue("header"), "1")
}

func subjectFixed(r *http.Request) []byte {
	// ok: go-header-injection
	return []byte("Subject: " + mime.QEncoding.Encode("utf-8", r.FormValue("subject")) + "\r\n\r\n")
}

func contactFixed(r *http.Request) error {
	message := "Subject: feedback\r\n\r\n" + r.FormValue("text")
	// ok: go-header-injection
	return smtp.SendMail("mail.example:25", nil, "a@example.com", []string{"b@example.com"}, []byte(message))
}
