function verify(body, signature) {
  const expectedSignature = crypto.createHmac('sha256', key).update(body).digest('hex')
  // ruleid: js-timing-compare
  return expectedSignature === signature
}

app.use((req, res, next) => {
  // ruleid: js-timing-compare
  if (config.apiKey !== req.headers['x-api-key'] && process.env.API_KEY !== req.query.apiKey) return res.status(401).end()
  next()
})

function login(user, passwordHash) {
  // ruleid: js-timing-compare
  return user.hash == passwordHash
}

function verifyFixed(expected, signature) {
  // ok: js-timing-compare
  return crypto.timingSafeEqual(Buffer.from(expected), Buffer.from(signature))
}

function missing(signature) {
  // ok: js-timing-compare
  return signature === undefined || signature === ''
}

function parse(token) {
  // ok: js-timing-compare
  return token === Token.End || token.type === 'hash'
}
