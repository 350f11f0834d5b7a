package main

func isAdmin(user string) bool {
	// ruleid: go-hidden-direction
	/*‮ } ⁦if user == "root" ⁩ ⁦ begin admins only */
	return true
}

// ruleid: go-hidden-direction
const role = "user‮ ⁦// check⁩"

func allowed(user string) bool {
	// ruleid: go-hidden-direction
	return user == "guest⁧"
}

func isAdminFixed(user string) bool {
	// ok: go-hidden-direction
	return user == "root"
}

// ok: go-hidden-direction
const arrow = "→ naïve ünïcode ✓"

// ok: go-hidden-direction
const mark = "\u202e"
