package main

import (
	"net/http"
	"os"
	"os/exec"

	"golang.org/x/crypto/ssh"
)

func run(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-command-value
	out, _ := exec.Command(r.FormValue("program"), "-v").Output()
	w.Write(out)
}

func script(path string) error {
	// ruleid: go-command-value
	return exec.Command("bash", path).Run()
}

func remote(session *ssh.Session, service string) error {
	// ruleid: go-command-value
	return session.Run("systemctl restart " + service)
}

func main() {
	// ruleid: go-command-value
	exec.Command(os.Args[1]).Run()
}

func runFixed(r *http.Request) ([]byte, error) {
	// ok: go-command-value
	return exec.Command("ping", "-c", "1", r.FormValue("host")).Output()
}

func allowed(name string) error {
	if !isAllowed(name) {
		return errUnknown
	}
	// ok: go-command-value
	return exec.Command(name).Run()
}

func constant() error {
	// ok: go-command-value
	return exec.Command("bash", "/opt/start.sh").Run()
}
