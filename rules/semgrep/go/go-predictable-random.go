package main

import (
	"fmt"
	"math/rand"
)

func newToken() string {
	letters := "abcdefgh"
	out := make([]byte, 16)
	for i := range out {
		// ruleid: go-predictable-random
		out[i] = letters[rand.Intn(len(letters))]
	}
	return string(out)
}

func register(user *User) {
	// ruleid: go-predictable-random
	otp := fmt.Sprintf("%06d", rand.Intn(1000000))
	user.Send(otp)
}

func login(user *User) {
	// ruleid: go-predictable-random
	sessionID := rand.Int63()
	user.Start(sessionID)
}

func roll() int {
	// ok: go-predictable-random
	return rand.Intn(6) + 1
}

func backoff() float64 {
	// ok: go-predictable-random
	wait := rand.Float64()
	return wait
}
