package bank

import "errors"

type Account struct{ Balance float64 }

func (a *Account) Transfer(to *Account, amount float64) error {
	if a.Balance < amount {
		return errors.New("insufficient funds")
	}
	// ruleid: go-amount-unchecked
	a.Balance -= amount
	to.Balance += amount
	return nil
}

func Order(item *Item, quantity int) {
	// ruleid: go-amount-unchecked
	item.Stock = item.Stock - quantity
}

func Withdraw(accounts map[string]int64, name string, amount int64) {
	// ruleid: go-amount-unchecked
	accounts[name] -= amount
}

func (a *Account) TransferFixed(to *Account, amount float64) error {
	if amount <= 0 || a.Balance < amount {
		return errors.New("amount")
	}
	// ok: go-amount-unchecked
	a.Balance -= amount
	to.Balance += amount
	return nil
}

func Spend(a *Account, points uint) {
	// ok: go-amount-unchecked
	a.Points -= points
}

func Tick(t *Timer, value int) {
	// ok: go-amount-unchecked
	t.Left -= value
}

func order(w http.ResponseWriter, r *http.Request) {
	// ruleid: go-amount-unchecked
	quantity, err := strconv.Atoi(r.FormValue("quantity"))
	if err != nil {
		return
	}
	shop.Order(quantity)
}

func orderFixed(w http.ResponseWriter, r *http.Request) {
	// ok: go-amount-unchecked
	quantity, err := strconv.Atoi(r.FormValue("quantity"))
	if err != nil || quantity < 1 || quantity > 100 {
		return
	}
	shop.Order(quantity)
}
