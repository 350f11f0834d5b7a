// Later: const helmet = require('helmet')
const express = require('express')

// ruleid: js-express-no-security-headers
const web = express()
web.get('/', (req, res) => {
  res.type('html').end('<p>hello</p>')
})
