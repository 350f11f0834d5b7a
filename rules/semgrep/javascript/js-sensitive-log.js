function login(name, password) {
  // ruleid: js-sensitive-log
  console.log('login', name, password)
}
app.post('/token', (req, res) => {
  const token = sign(req.body)
  // ruleid: js-sensitive-log
  logger.info(`issued ${token}`)
  // ruleid: js-sensitive-log
  console.log('Authorization: ' + req.headers.authorization)
  // ruleid: js-sensitive-log
  console.debug({ user: req.body.user, password: req.body.password })
})
function loginFixed(name, password) {
  // ok: js-sensitive-log
  console.log('login', name)
  // ok: js-sensitive-log
  console.log('password changed')
  // ok: js-sensitive-log
  logger.info('strength', passwordLength, hashedValue)
  return password
}
