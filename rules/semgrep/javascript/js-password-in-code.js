const mysql = require('mysql2')

// ruleid: js-password-in-code
const password = 'hunter2'
const db = mysql.createConnection({
  host: 'localhost',
  user: 'root',
  // ruleid: js-password-in-code
  password: 'root1234',
})
// ruleid: js-password-in-code
const API_KEY = 'changeme-0815'
// ruleid: js-password-in-code
config.jwtSecret = 'keyboard-cat'

// ok: js-password-in-code
const passwordFixed = process.env.DB_PASSWORD
// ok: js-password-in-code
const passwordLabel = 'Your password'
// ok: js-password-in-code
const field = { type: 'password', name: 'password', placeholder: 'hunter2' }
// ok: js-password-in-code
const errors = { password: 'The password is too short for us' }
// ok: js-password-in-code
const PASSWORD = ''
