package cases

import (
	"encoding/json"
	"os"
)

type Login struct {
	Site     string `json:"site"`
	Password string `json:"password"`
}

func Save(path string, logins []Login) error {
	data, err := json.Marshal(logins)
	if err != nil {
		return err
	}
	// ruleid: go-password-stored
	return os.WriteFile(path, data, 0o600)
}
