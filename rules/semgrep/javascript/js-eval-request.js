const vm = require('vm')
const express = require('express')
const app = express()

app.get('/sum', (req, res) => {
  // ruleid: js-eval-request
  res.json({ value: eval(req.query.expression) })
})

app.post('/formula', async (req, res) => {
  const { formula } = req.body
  const wrapped = `return (${formula})`
  // ruleid: js-eval-request
  const compute = new Function('row', wrapped)
  res.json(compute({}))
})

app.post('/script', (request, response) => {
  const script = request.body.script
  // ruleid: js-eval-request
  response.send(vm.runInNewContext(script, {}))
})

export async function GET(request) {
  const code = new URL(request.url).searchParams.get('code')
  // ruleid: js-eval-request
  return Response.json(eval(code))
}

app.get('/fixed', (req, res) => {
  const operations = { add: (a, b) => a + b }
  // ok: js-eval-request
  res.json(operations[req.query.operation]?.(1, 2))
})

app.get('/number', (req, res) => {
  // ok: js-eval-request
  res.json(eval(`2 * ${Number(req.query.n)}`))
})

app.get('/look-alike', (req, res) => {
  const evaluate = (value) => value.length
  // ok: js-eval-request
  res.json(evaluate(req.query.expression))
  // ok: js-eval-request
  eval('1 + 1')
})
app.get('/count', (req, res) => {
  // ok: js-eval-request
  db.run(req.query.statement, () => res.end())
})
