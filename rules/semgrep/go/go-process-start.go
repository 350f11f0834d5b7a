package main

import (
	"os"
	"os/exec"
	"syscall"
)

func replace(tool string, args []string) error {
	// ruleid: go-process-start
	return syscall.Exec(tool, args, os.Environ())
}

func fork(name string) (int, error) {
	// ruleid: go-process-start
	return syscall.ForkExec(name, []string{name}, &syscall.ProcAttr{})
}

func convert(input string) (*os.Process, error) {
	tool := os.Getenv("CONVERTER")
	// ruleid: go-process-start
	return os.StartProcess(tool, []string{tool, input}, &os.ProcAttr{})
}

func ping(host string) error {
	// ruleid: go-process-start
	cmd := &exec.Cmd{
		Path: "/bin/sh",
		Args: []string{"sh", "-c", "ping -c1 " + host},
	}
	return cmd.Run()
}

func convertFixed() (*os.Process, error) {
	// ok: go-process-start
	return os.StartProcess("/usr/bin/convert", []string{"convert", "-version"}, &os.ProcAttr{})
}

func restart() error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	// ok: go-process-start
	return syscall.Exec(self, os.Args, os.Environ())
}

func editor() error {
	vim, err := exec.LookPath("vim")
	if err != nil {
		return err
	}
	// ok: go-process-start
	return syscall.Exec(vim, []string{"vim"}, os.Environ())
}

type process struct{ name string }

func (p process) StartProcess(name string) {}

func lookAlike(p process) {
	// ok: go-process-start
	p.StartProcess(p.name)
}
