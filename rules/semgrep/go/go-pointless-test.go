package main

import "errors"

// ruleid: go-pointless-test
const limit = 2 ^ 32

func check(err error) error {
	// ruleid: go-pointless-test
	if err == nil && err != nil {
		return errors.New("never")
	}
	return nil
}

func role(r string) bool {
	// ruleid: go-pointless-test
	return r != "admin" || r != "root"
}

func skip() bool {
	// ruleid: go-pointless-test
	if true {
		return true
	}
	return check(nil) == nil
}

// ok: go-pointless-test
const limitFixed = 1 << 32

func roleFixed(r string) bool {
	// ok: go-pointless-test
	return r != "admin" && r != "root"
}

func empty(b []byte) bool {
	// ok: go-pointless-test
	return len(b) == 0
}

func mask(a, b uint) uint {
	// ok: go-pointless-test
	return a ^ b
}
