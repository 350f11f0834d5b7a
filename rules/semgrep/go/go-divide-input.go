package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

func share(w http.ResponseWriter, r *http.Request) {
	people, _ := strconv.Atoi(r.FormValue("people"))
	// ruleid: go-divide-input
	fmt.Fprintln(w, 100/people)
}

func page(text string, total int64) int64 {
	size, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0
	}
	// ruleid: go-divide-input
	return total % size
}

type Order struct{ Count, Price int }

func each(r *http.Request) int {
	var order Order
	json.NewDecoder(r.Body).Decode(&order)
	// ruleid: go-divide-input
	return order.Price / order.Count
}

func shareFixed(w http.ResponseWriter, r *http.Request) {
	people, err := strconv.Atoi(r.FormValue("people"))
	if err != nil || people == 0 {
		return
	}
	// ok: go-divide-input
	fmt.Fprintln(w, 100/people)
}

func half(text string) int {
	n, _ := strconv.Atoi(text)
	// ok: go-divide-input
	return n / 2
}

func known(total, count int) int {
	// ok: go-divide-input
	return total / count
}
