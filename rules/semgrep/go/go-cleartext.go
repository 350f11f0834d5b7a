package main

import (
	"net/http"
	"net/url"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

func dial(address string) (*grpc.ClientConn, error) {
	// ruleid: go-cleartext
	return grpc.Dial(address, grpc.WithInsecure())
}

func report(values url.Values) {
	// ruleid: go-cleartext
	http.PostForm("http://reports.example/in", values)
}

func login(user, password string) {
	req, _ := http.NewRequest("GET", "http://api.example/login", nil)
	// ruleid: go-cleartext
	req.SetBasicAuth(user, password)
	http.DefaultClient.Do(req)
}

func dialFixed(address string) (*grpc.ClientConn, error) {
	// ok: go-cleartext
	return grpc.Dial(address, grpc.WithTransportCredentials(credentials.NewTLS(nil)))
}

func reportFixed(values url.Values) {
	// ok: go-cleartext
	http.PostForm("https://reports.example/in", values)
}

func local(values url.Values) {
	// ok: go-cleartext
	http.PostForm("http://localhost:9000/in", values)
}

func database(password string) (*sql.DB, error) {
	// ruleid: go-cleartext
	return sql.Open("postgres", "host=db.example user=app sslmode=disable password="+password)
}

func databaseHere() (*sql.DB, error) {
	// ok: go-cleartext
	return sql.Open("postgres", "host=localhost user=app sslmode=disable")
}
