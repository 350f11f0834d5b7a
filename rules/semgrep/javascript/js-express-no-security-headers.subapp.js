import { contentSecurityPolicy } from 'helmet'
import express from 'express'

// ok: js-express-no-security-headers
const site = express()
site.use(contentSecurityPolicy({ directives: { defaultSrc: ["'self'"] } }))
site.get('/', (req, res) => res.send('hello'))
export default site
