package main

import (
	"math/rand"
	"time"
)

func start() {
	// ruleid: go-random-any
	rand.Seed(time.Now().UnixNano())
}

func source() rand.Source {
	// ruleid: go-random-any
	return rand.NewSource(42)
}

func number() int {
	// ruleid: go-random-any
	return rand.Intn(1000)
}

func share() float64 {
	// ok: go-random-any
	return rand.Float64()
}
