function adults(users, age) {
  // ruleid: js-nosql-where-code
  return users.find({ $where: `this.age > ${age}` })
}

app.get('/by-name', async (req, res) => {
  // ruleid: js-nosql-where-code
  res.json(await Person.find({ $where: "this.name === '" + req.query.name + "'" }))
})

const search = (Model, code) =>
  // ruleid: js-nosql-where-code
  Model.find().$where(code)

function adultsFixed(users, age) {
  // ok: js-nosql-where-code
  return users.find({ age: { $gt: Number(age) } })
}

const constant = (users) =>
  // ok: js-nosql-where-code
  users.find({ $where: 'this.credits === this.debits' })

const compare = (Model) =>
  // ok: js-nosql-where-code
  Model.find().$where(function () { return this.a === this.b })
