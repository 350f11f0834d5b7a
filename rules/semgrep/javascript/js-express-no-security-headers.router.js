const express = require('express')

// ok: js-express-no-security-headers
const router = express.Router()
router.get('/', (req, res) => res.send('hello'))
module.exports = router
