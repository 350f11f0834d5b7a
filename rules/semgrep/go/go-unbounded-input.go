package main

import (
	"io"
	"net/http"
	"strconv"
	"strings"
)

func body(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-unbounded-input
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func table(r *http.Request) []int {
	n, _ := strconv.Atoi(r.FormValue("rows"))
	// ruleid: go-unbounded-input
	return make([]int, n)
}

func pick(list []string, r *http.Request) string {
	i, _ := strconv.Atoi(r.FormValue("i"))
	// ruleid: go-unbounded-input
	return list[i]
}

func bodyFixed(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	// ok: go-unbounded-input
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func tableFixed(r *http.Request) string {
	n, _ := strconv.Atoi(r.FormValue("rows"))
	if n < 0 || n > 100 {
		return ""
	}
	// ok: go-unbounded-input
	return strings.Repeat("x", n)
}

func file(f io.Reader) ([]byte, error) {
	// ok: go-unbounded-input
	return io.ReadAll(f)
}

func second() (int, error) {
	// ok: go-unbounded-input
	return strconv.Atoi(os.Args[1])
}
