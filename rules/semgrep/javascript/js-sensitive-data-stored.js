app.post('/payment', async (req, res) => {
  const { cardNumber, cvv } = req.body
  // ruleid: js-sensitive-data-stored
  await db.collection('payments').insertOne({ cardNumber, cvv, userId: req.user.id })
})
function savePatient(patient) {
  // ruleid: js-sensitive-data-stored
  fs.writeFileSync('./patients.json', JSON.stringify({ name: patient.name, ssn: patient.ssn }))
}
// ruleid: js-sensitive-data-stored
document.cookie = 'ssn=' + form.ssn.value + '; path=/'
// ruleid: js-sensitive-data-stored
fs.writeFileSync('credentials.txt', `${user}:${password}`)
// ruleid: js-sensitive-data-stored
const customer = new Customer({ name, iban: req.body.iban })
// ruleid: js-sensitive-data-stored
res.cookie('password', req.body.password)
// ok: js-sensitive-data-stored
await db.collection('payments').insertOne({ paymentMethodId, userId: req.user.id })
// ok: js-sensitive-data-stored
await Patients.create({ name: patient.name, ssn: encrypt(patient.ssn) })
// ok: js-sensitive-data-stored
fs.writeFileSync('out.json', JSON.stringify({ name, version }))
// ok: js-sensitive-data-stored
document.cookie = 'theme=dark; path=/'

function saveCard(user, cardNumber, cvv) {
  const line = JSON.stringify({ user, cardNumber, cvv })
  // ruleid: js-sensitive-data-stored
  fs.appendFileSync('cards.jsonl', line + '\n')
}
function saveToken(user, token) {
  const line = JSON.stringify({ user, cardLabel: token.label })
  // ok: js-sensitive-data-stored
  fs.appendFileSync('cards.jsonl', line + '\n')
}
