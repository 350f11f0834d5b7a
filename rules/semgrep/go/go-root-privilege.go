package main

import (
	"os/exec"
	"syscall"
)

func raise() error {
	// ruleid: go-root-privilege
	return syscall.Setuid(0)
}

func install(name string) error {
	// ruleid: go-root-privilege
	return exec.Command("sudo", "apt-get", "install", name).Run()
}

func child() *syscall.SysProcAttr {
	// ruleid: go-root-privilege
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 0, Gid: 0}}
}

func drop() error {
	// ok: go-root-privilege
	return syscall.Setuid(65534)
}

func childFixed() *syscall.SysProcAttr {
	// ok: go-root-privilege
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 1000, Gid: 1000}}
}

func list() error {
	// ok: go-root-privilege
	return exec.Command("ls", "sudo").Run()
}
