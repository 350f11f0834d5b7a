let balance = 100
async function withdraw(amount) {
  // ruleid: js-balance-race
  if (balance >= amount) {
    await delay(10)
    balance -= amount
  }
}
async function reserve() {
  // ruleid: js-balance-race
  if (seats > 0) {
    await pay()
    seats--
  }
}
async function spend(id, amount) {
  const account = await Account.findById(id)
  // ruleid: js-balance-race
  if (account.balance < amount) {
    throw new Error('not enough')
  }
  account.balance -= amount
  await account.save()
}
async function safe(amount) {
  // ok: js-balance-race
  if (balance >= amount) {
    balance -= amount
  }
}
async function other(amount) {
  // ok: js-balance-race
  if (amount >= 10) {
    await delay(10)
    count += 1
  }
}
async function sql(amount) {
  // ok: js-balance-race
  await db.query('UPDATE a SET balance = balance - $1 WHERE balance >= $1', [amount])
}
