const jwt = require('jsonwebtoken')

function issue(user) {
  // ruleid: js-jwt-secret-literal
  return jwt.sign({ id: user.id }, 'keyboard-cat', { expiresIn: '1h' })
}

const SECRET = 'a-text-in-the-code'
const check = (token) =>
  // ruleid: js-jwt-secret-literal
  jwt.verify(token, SECRET)

// ruleid: js-jwt-secret-literal
passport.use(new JwtStrategy({ jwtFromRequest, secretOrKey: 'changeme' }, verify))

function issueFixed(user) {
  // ok: js-jwt-secret-literal
  return jwt.sign({ id: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' })
}

// ok: js-jwt-secret-literal
const decoded = (token, key) => jwt.verify(token, key, { algorithms: ['HS256'] })
// ok: js-jwt-secret-literal
const other = document.sign(data, 'keyboard-cat')
