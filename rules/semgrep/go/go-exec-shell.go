package main

import (
	"context"
	"fmt"
	"net/http"
	"os/exec"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	// ruleid: go-exec-shell
	out, _ := exec.Command("sh", "-c", "ping -c 1 "+host).Output()
	w.Write(out)
}

func convert(name string) error {
	// ruleid: go-exec-shell
	return exec.Command("/bin/bash", "-lc", fmt.Sprintf("convert %s out.png", name)).Run()
}

func remote(ctx context.Context, command string) ([]byte, error) {
	// ruleid: go-exec-shell
	return exec.CommandContext(ctx, "cmd", "/C", command).CombinedOutput()
}

func pingFixed(host string) ([]byte, error) {
	// ok: go-exec-shell
	return exec.Command("ping", "-c", "1", host).Output()
}

func constant() error {
	// ok: go-exec-shell
	return exec.Command("sh", "-c", "ls | wc -l").Run()
}

func script(path string) error {
	// ok: go-exec-shell
	return exec.Command("bash", path).Run()
}

func (r runner) run(command string) error {
	// ruleid: go-exec-shell
	return exec.Command(r.shell, "-c", command).Run()
}

func (r runner) compile(file string) error {
	// ok: go-exec-shell
	return exec.Command(r.compiler, "-c", file).Run()
}

func fed(input string) error {
	cmd := exec.Command("bash")
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	// ruleid: go-exec-shell
	io.WriteString(in, fmt.Sprintf("echo %s\n", input))
	// ok: go-exec-shell
	io.WriteString(in, "exit\n")
	return cmd.Run()
}

func notify(title string) error {
	// ruleid: go-exec-shell
	return exec.Command("osascript", "-e", "display notification \""+title+"\"").Run()
}

func compress(file string) error {
	c := exec.Command("/bin/bash")
	// ruleid: go-exec-shell
	c.Args = append(c.Args, "-c", "gzip -k "+file)
	return c.Run()
}

func status() error {
	c := exec.Command("/bin/sh")
	// ok: go-exec-shell
	c.Args = append(c.Args, "-c", "git status")
	return c.Run()
}
