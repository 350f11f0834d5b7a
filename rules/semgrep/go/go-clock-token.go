package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"
)

func resetToken(user string) string {
	// ruleid: go-clock-token
	return fmt.Sprintf("%s-%d", user, time.Now().UnixNano())
}

func login(user string) string {
	// ruleid: go-clock-token
	sessionID := fmt.Sprintf("%d", time.Now().Unix())
	return sessionID
}

func key(user string) [32]byte {
	// ruleid: go-clock-token
	apiKey := sha256.Sum256([]byte(user + time.Now().String()))
	return apiKey
}

func resetTokenFixed() string {
	b := make([]byte, 32)
	rand.Read(b)
	// ok: go-clock-token
	return hex.EncodeToString(b)
}

func fileName() string {
	// ok: go-clock-token
	return fmt.Sprintf("backup-%d.tar", time.Now().Unix())
}

func elapsed(start int64) int64 {
	// ok: go-clock-token
	return time.Now().UnixNano() - start
}
