package main

type Account struct{ Name string }

func pointers(all []Account) []*Account {
	var list []*Account
	for _, account := range all {
		// ruleid: go-range-alias
		list = append(list, &account)
	}
	return list
}

func byName(all []Account) map[string]*Account {
	index := map[string]*Account{}
	for _, a := range all {
		// ruleid: go-range-alias
		index[a.Name] = &a
	}
	return index
}

func notify(names []string) {
	for _, name := range names {
		// ruleid: go-range-alias
		go func() {
			send(name)
		}()
	}
}

func send(name string) {}

func pointersFixed(all []Account) []*Account {
	var list []*Account
	for i := range all {
		// ok: go-range-alias
		list = append(list, &all[i])
	}
	return list
}

func copied(all []Account) []*Account {
	var list []*Account
	for _, account := range all {
		account := account
		// ok: go-range-alias
		list = append(list, &account)
	}
	return list
}

func values(all []Account) []Account {
	var list []Account
	for _, account := range all {
		// ok: go-range-alias
		list = append(list, account)
	}
	return list
}
