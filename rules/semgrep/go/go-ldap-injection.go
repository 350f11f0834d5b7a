package main

import (
	"fmt"
	"net/http"

	"github.com/go-ldap/ldap/v3"
)

func find(conn *ldap.Conn, name string) (*ldap.SearchResult, error) {
	// ruleid: go-ldap-injection
	filter := fmt.Sprintf("(uid=%s)", name)
	return conn.Search(&ldap.SearchRequest{BaseDN: "dc=example"})
}

func request(r *http.Request) *ldap.SearchRequest {
	// ruleid: go-ldap-injection
	return ldap.NewSearchRequest("dc=example", 2, 0, 0, 0, false, "(mail="+r.FormValue("mail")+")", nil, nil)
}

func structure(name string) ldap.SearchRequest {
	// ruleid: go-ldap-injection
	return ldap.SearchRequest{BaseDN: "dc=example", Filter: "(cn=" + name + ")"}
}

func findFixed(name string) string {
	// ok: go-ldap-injection
	return fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(name))
}

func constant() *ldap.SearchRequest {
	// ok: go-ldap-injection
	return ldap.NewSearchRequest("dc=example", 2, 0, 0, 0, false, "(objectClass=person)", nil, nil)
}

func text(name string) string {
	// ok: go-ldap-injection
	return fmt.Sprintf("name=%s", name)
}

func (d directory) filterFor(uid string) string {
	return fmt.Sprintf("(&(objectClass=person)(uid=%s))", ldap.EscapeFilter(uid))
}

func (d directory) escapedElsewhere(r *http.Request) *ldap.SearchRequest {
	// ok: go-ldap-injection
	return ldap.NewSearchRequest(d.base, 2, 0, 0, 0, false, d.filterFor(r.FormValue("uid")), nil, nil)
}
