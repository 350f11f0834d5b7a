package main

import (
	"fmt"
	"log"
)

func login(user, password string) {
	// ruleid: go-log-secret
	log.Printf("login of %s with %s", user, password)
}

func connect(cfg Config) {
	// ruleid: go-log-secret
	fmt.Println("key:", cfg.APIKey)
}

func pay(order Order) {
	// ruleid: go-log-secret
	log.Println("card " + order.CardNumber)
}

func loginFixed(user, password string) {
	// ok: go-log-secret
	log.Printf("login of %s", user)
}

func strength(password string) {
	// ok: go-log-secret
	log.Printf("password has %d bytes", len(password))
}

func wrong() {
	// ok: go-log-secret
	fmt.Println("wrong password")
}

func attempt(creds credentials) {
	// ruleid: go-log-secret
	log.Printf("attempt: %+v", creds)
}
