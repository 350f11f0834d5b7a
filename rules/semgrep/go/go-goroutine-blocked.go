package main

import (
	"context"
	"time"
)

func first(hosts []string) string {
	ch := make(chan string)
	for _, h := range hosts {
		// ruleid: go-goroutine-blocked
		go func(h string) {
			ch <- ask(h)
		}(h)
	}
	return <-ch
}

func limited(ctx context.Context, key string) (string, error) {
	result := make(chan string)
	// ruleid: go-goroutine-blocked
	go func() {
		result <- slow(key)
	}()
	select {
	case v := <-result:
		return v, nil
	case <-time.After(time.Second):
		return "", context.DeadlineExceeded
	}
}

func any(mirrors []string) (int, error) {
	sizes := make(chan int)
	for _, m := range mirrors {
		// ruleid: go-goroutine-blocked
		go func() {
			n := size(m)
			sizes <- n
		}()
	}
	return <-sizes, nil
}

func firstFixed(hosts []string) string {
	ch := make(chan string, len(hosts))
	for _, h := range hosts {
		// ok: go-goroutine-blocked
		go func(h string) {
			ch <- ask(h)
		}(h)
	}
	return <-ch
}

func limitedFixed(key string) (string, error) {
	result := make(chan string, 1)
	// ok: go-goroutine-blocked
	go func() {
		result <- slow(key)
	}()
	select {
	case v := <-result:
		return v, nil
	case <-time.After(time.Second):
		return "", context.DeadlineExceeded
	}
}

func both(a, b func() int) int {
	ch := make(chan int)
	// ok: go-goroutine-blocked
	go func() {
		ch <- a()
	}()
	return b() + <-ch
}
