package cases

type Account struct{ balance int }

func (a *Account) Withdraw(amount int) bool {
	if a.balance < amount {
		return false
	}
	// ruleid: go-data-race
	a.balance -= amount
	return true
}

func Run(a *Account) {
	for i := 0; i < 10; i++ {
		go a.Withdraw(10)
	}
}
