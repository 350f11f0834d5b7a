package main

import (
	"fmt"
	"net/http"
	"sync"
)

var visits int

func page(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-data-race
	visits++
	fmt.Fprintln(w, "hello")
}

func sum(list []int) int {
	total := 0
	for _, n := range list {
		go func(n int) {
			// ruleid: go-data-race
			total += n
		}(n)
	}
	return total
}

func collect(names []string) map[string]bool {
	seen := map[string]bool{}
	for _, name := range names {
		go func() {
			// ruleid: go-data-race
			seen[name] = true
		}()
	}
	return seen
}

func sumFixed(list []int) int {
	var mu sync.Mutex
	total := 0
	for _, n := range list {
		go func(n int) {
			mu.Lock()
			defer mu.Unlock()
			// ok: go-data-race
			total += n
		}(n)
	}
	return total
}

func local(w http.ResponseWriter, r *http.Request) {
	n := 0
	// ok: go-data-race
	n++
	fmt.Fprintln(w, n)
}

func inside(c chan int) {
	go func() {
		count := 0
		// ok: go-data-race
		count++
		c <- count
	}()
}

func places(urls []string) []string {
	results := make([]string, len(urls))
	for i := range urls {
		go func(i int) {
			// ok: go-data-race
			results[i] = fetch(urls[i])
		}(i)
	}
	return results
}

func squares() map[int]int {
	m := make(map[int]int)
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			// ruleid: go-data-race
			m[i] = i * i
		}(i)
	}
	return m
}
