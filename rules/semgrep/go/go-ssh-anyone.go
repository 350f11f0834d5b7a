package main

import (
	"bytes"
	"errors"
	"log"

	"golang.org/x/crypto/ssh"
)

func open() *ssh.ServerConfig {
	// ruleid: go-ssh-anyone
	return &ssh.ServerConfig{NoClientAuth: true}
}

func anyKey() *ssh.ServerConfig {
	return &ssh.ServerConfig{
		// ruleid: go-ssh-anyone
		PublicKeyCallback: func(conn ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
			return nil, nil
		},
	}
}

func anyPassword(config *ssh.ServerConfig) {
	// ruleid: go-ssh-anyone
	config.PasswordCallback = func(conn ssh.ConnMetadata, password []byte) (*ssh.Permissions, error) {
		log.Println("login of", conn.User())
		return &ssh.Permissions{}, nil
	}
}

func remembered(session *session) *ssh.ServerConfig {
	return &ssh.ServerConfig{
		PublicKeyCallback: func(conn ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
			// ruleid: go-ssh-anyone
			session.key = key
			return &ssh.Permissions{}, known(key)
		},
	}
}

func keyFixed(allowed []byte) *ssh.ServerConfig {
	return &ssh.ServerConfig{
		// ok: go-ssh-anyone
		PublicKeyCallback: func(conn ssh.ConnMetadata, key ssh.PublicKey) (*ssh.Permissions, error) {
			if bytes.Equal(key.Marshal(), allowed) {
				return &ssh.Permissions{Extensions: map[string]string{"user": conn.User()}}, nil
			}
			return nil, errors.New("unknown key")
		},
	}
}

func closed() *ssh.ServerConfig {
	// ok: go-ssh-anyone
	return &ssh.ServerConfig{NoClientAuth: false, MaxAuthTries: 3}
}

func asked(config *ssh.ServerConfig, check func(string, []byte) error) {
	// ok: go-ssh-anyone
	config.PasswordCallback = func(conn ssh.ConnMetadata, password []byte) (*ssh.Permissions, error) {
		return nil, check(conn.User(), password)
	}
}
