package main

import (
	"encoding/xml"
	"io"

	"github.com/lestrrat-go/libxml2/parser"
)

func lenient(in io.Reader, out any) error {
	decoder := xml.NewDecoder(in)
	// ruleid: go-xml-entities
	decoder.Strict = false
	return decoder.Decode(out)
}

func entities(in io.Reader, names map[string]string) *xml.Decoder {
	d := xml.NewDecoder(in)
	// ruleid: go-xml-entities
	d.Entity = names
	return d
}

func native() *parser.Parser {
	// ruleid: go-xml-entities
	return parser.New(parser.XMLParseNoEnt)
}

func fixed(in io.Reader, out any) error {
	decoder := xml.NewDecoder(in)
	// ok: go-xml-entities
	decoder.Strict = true
	return decoder.Decode(out)
}

func nativeFixed() *parser.Parser {
	// ok: go-xml-entities
	return parser.New()
}

func other(rules *Rules) {
	// ok: go-xml-entities
	rules.Strict = false
}
