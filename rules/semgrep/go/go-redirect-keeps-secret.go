package main

import "net/http"

func client(token string) *http.Client {
	return &http.Client{
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			// ruleid: go-redirect-keeps-secret
			req.Header.Set("Authorization", "Bearer "+token)
			return nil
		},
	}
}

func copyAll(req *http.Request, via []*http.Request) error {
	// ruleid: go-redirect-keeps-secret
	req.Header = via[0].Header.Clone()
	return nil
}

func basic(user, pass string) func(*http.Request, []*http.Request) error {
	return func(r *http.Request, earlier []*http.Request) error {
		// ruleid: go-redirect-keeps-secret
		r.SetBasicAuth(user, pass)
		return nil
	}
}

func fixed(req *http.Request, via []*http.Request) error {
	if req.URL.Host == via[0].URL.Host {
		// ok: go-redirect-keeps-secret
		req.Header.Set("Authorization", via[0].Header.Get("Authorization"))
	}
	return nil
}

func agent(req *http.Request, via []*http.Request) error {
	// ok: go-redirect-keeps-secret
	req.Header.Set("User-Agent", "crawler/1.0")
	return nil
}

func plain(req *http.Request, token string) {
	// ok: go-redirect-keeps-secret
	req.Header.Set("Authorization", "Bearer "+token)
}
