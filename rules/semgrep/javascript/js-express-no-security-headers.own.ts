import express from 'express'

// ok: js-express-no-security-headers
const app = express()
app.use((_req, res, next) => {
  res.setHeader('Content-Security-Policy', "default-src 'self'")
  res.setHeader('X-Frame-Options', 'DENY')
  next()
})
app.get('/', (_req, res) => {
  res.send('<h1>Team calendar</h1>')
})
app.listen(3000)
