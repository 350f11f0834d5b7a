package main

import "math/big"

func amount(text string) *big.Rat {
	// ruleid: go-big-rat
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		return nil
	}
	return r
}

func rate(text string) big.Rat {
	r := big.Rat{}
	// ruleid: go-big-rat
	r.SetString(text)
	return r
}

func ratio(text string) big.Rat {
	var value big.Rat
	// ruleid: go-big-rat
	value.SetString(text)
	return value
}

func whole(text string) *big.Int {
	// ok: go-big-rat
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return nil
	}
	return n
}

func parts(a, b int64) *big.Rat {
	// ok: go-big-rat
	return big.NewRat(a, b)
}

type Label struct{ text string }

func (l *Label) SetString(s string) { l.text = s }

func label(l *Label) {
	// ok: go-big-rat
	l.SetString("1/3")
}
