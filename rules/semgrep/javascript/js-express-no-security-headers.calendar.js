const express = require('express')

// ruleid: js-express-no-security-headers
const app = express()
app.use(express.json())
const events = []

app.get('/', (req, res) => {
  res.send('<h1>Team calendar</h1>')
})

app.post('/events', (req, res) => {
  events.push(req.body)
  res.json(events)
})

app.listen(3000)
