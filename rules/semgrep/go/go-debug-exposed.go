package main

import "net/http"

// ruleid: go-debug-exposed
import _ "net/http/pprof"

func main() {
	http.ListenAndServe(":8080", nil)
}
