package main

import (
	"io"
	"net/http"
)

func stream(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Length", "5")
	// ruleid: go-request-smuggling
	w.Header().Set("Transfer-Encoding", "chunked")
	io.WriteString(w, "hello")
}

func reversed(w http.ResponseWriter, body []byte) {
	// ruleid: go-request-smuggling
	w.Header().Add("transfer-encoding", "chunked")
	w.Header().Set("content-length", "10")
	w.Write(body)
}

func proxy(out, in *http.Request) {
	// ruleid: go-request-smuggling
	out.Header.Set("Transfer-Encoding", in.Header.Get("Transfer-Encoding"))
	out.Body = in.Body
}

func streamFixed(w http.ResponseWriter, body []byte) {
	// ok: go-request-smuggling
	w.Header().Set("Content-Length", "5")
	w.Write(body)
}

func chunked(w http.ResponseWriter) {
	// ok: go-request-smuggling
	w.Header().Set("Transfer-Encoding", "chunked")
	w.(http.Flusher).Flush()
}

func kind(w http.ResponseWriter) {
	w.Header().Set("Content-Length", "5")
	// ok: go-request-smuggling
	w.Header().Set("Content-Encoding", "gzip")
}
