package main

import (
	"fmt"
	"net/http"

	"github.com/antchfx/xmlquery"
	"github.com/antchfx/xpath"
	"github.com/beevik/etree"
)

func find(doc *xmlquery.Node, r *http.Request) *xmlquery.Node {
	name := r.FormValue("name")
	// ruleid: go-xpath-injection
	return xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

func login(user, password string) *xpath.Expr {
	// ruleid: go-xpath-injection
	return xpath.MustCompile(fmt.Sprintf("//user[name='%s' and password='%s']", user, password))
}

func element(doc *etree.Document, id string) *etree.Element {
	// ruleid: go-xpath-injection
	return doc.FindElement("//item[@id='" + id + "']")
}

func all(doc *xmlquery.Node) []*xmlquery.Node {
	// ok: go-xpath-injection
	return xmlquery.Find(doc, "//user")
}

func checked(doc *xmlquery.Node, name string) *xmlquery.Node {
	if !word.MatchString(name) {
		return nil
	}
	// ok: go-xpath-injection
	return xmlquery.FindOne(doc, "//user[@name='"+name+"']")
}

func other(list Finder, name string) []string {
	// ok: go-xpath-injection
	return list.Find(name)
}

func (d directory) selected() *xpath.Expr {
	// ruleid: go-xpath-injection
	return xpath.MustCompile("/users/user[name='" + d.name + "']")
}
