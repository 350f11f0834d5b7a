const express = require('express')
const helmet = require('helmet')

// ok: js-express-no-security-headers
const app = express()
app.use(helmet())
app.get('/', (req, res) => res.send('<h1>Team calendar</h1>'))
app.listen(3000)
