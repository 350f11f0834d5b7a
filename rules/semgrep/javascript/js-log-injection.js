app.post('/login', (req, res) => {
  // ruleid: js-log-injection
  console.log('Login of ' + req.body.user)
  res.end()
})

router.get('/search', (request, response) => {
  const { q } = request.query
  // ruleid: js-log-injection
  logger.info(`search for ${q}`)
})

function failed(username) {
  // ruleid: js-log-injection
  console.warn('Failed login: ' + username)
}

app.post('/login-fixed', (req, res) => {
  // ok: js-log-injection
  console.log('Login of ' + req.body.user.replace(/[\r\n]/g, ''))
})

router.get('/structured', (request, response) => {
  // ok: js-log-injection
  logger.info({ q: request.query.q }, 'search')
  // ok: js-log-injection
  console.log('search for', JSON.stringify(request.query.q))
})

function counted(count) {
  // ok: js-log-injection
  console.log(`done: ${count}`)
}
