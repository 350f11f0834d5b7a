package main

import (
	"regexp"

	"github.com/dlclark/regexp2"
)

// ruleid: go-regex-backtracking
var words = regexp2.MustCompile(`^(\w+\s?)+$`, 0)

// ruleid: go-regex-backtracking
var letters = regexp2.MustCompile(`^(a+)+$`, regexp2.None)

func compile() (*regexp2.Regexp, error) {
	// ruleid: go-regex-backtracking
	return regexp2.Compile("^([a-z]*)*x$", 0)
}

// ok: go-regex-backtracking
var wordsFixed = regexp.MustCompile(`^(\w+\s?)+$`)

// ok: go-regex-backtracking
var plain = regexp2.MustCompile(`^[a-z]+$`, 0)

// ok: go-regex-backtracking
var group = regexp2.MustCompile(`^(ab)+$`, 0)
