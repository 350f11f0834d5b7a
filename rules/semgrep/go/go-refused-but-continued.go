package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func auth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			// ruleid: go-refused-but-continued
			http.Error(w, "missing token", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func admin(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		user := currentUser(r)
		if !user.Admin {
			log("refused", user)
			// ruleid: go-refused-but-continued
			http.Error(w, "forbidden", 403)
		}
		count(r)
		next(w, r)
	}
}

func required(c *gin.Context) {
	if c.GetHeader("X-Token") != token {
		// ruleid: go-refused-but-continued
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "token"})
	}
	c.Next()
}

func bare(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !allowed(r) {
			// ruleid: go-refused-but-continued
			w.WriteHeader(http.StatusForbidden)
		}
		next.ServeHTTP(w, r)
	})
}

func authFixed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			// ok: go-refused-but-continued
			http.Error(w, "missing token", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func otherwise(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if allowed(r) {
			next.ServeHTTP(w, r)
		} else {
			// ok: go-refused-but-continued
			http.Error(w, "forbidden", http.StatusForbidden)
		}
	})
}

func requiredFixed(c *gin.Context) {
	if c.GetHeader("X-Token") != token {
		// ok: go-refused-but-continued
		c.AbortWithStatusJSON(http.StatusUnauthorized, gin.H{"error": "token"})
		return
	}
	c.Next()
}
