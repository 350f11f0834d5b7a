import jwt from 'jsonwebtoken'

app.get('/me', (req, res) => {
  // ruleid: js-jwt-unverified
  const user = jwt.decode(req.cookies.token)
  res.json(db.find(user.id))
})

function check(token) {
  // ruleid: js-jwt-unverified
  return jwt.verify(token, key, { algorithms: ['HS256', 'none'] })
}

// ruleid: js-jwt-unverified
const forever = { secretOrKey: key, ignoreExpiration: true }

app.get('/me-fixed', (req, res) => {
  // ok: js-jwt-unverified
  const user = jwt.verify(req.cookies.token, process.env.JWT_KEY, { algorithms: ['HS256'] })
  res.json(db.find(user.id))
})

async function byKeyId(token) {
  // ok: js-jwt-unverified
  const { header } = jwt.decode(token, { complete: true })
  const key = await keys.find(header.kid)
  return jwt.verify(token, key, { algorithms: ['RS256'] })
}

// ok: js-jwt-unverified
const page = text.decode(token)
