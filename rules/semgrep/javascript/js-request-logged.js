app.post('/login', (req, res) => {
  // ruleid: js-request-logged
  console.log('login request', req.body)
  // ruleid: js-request-logged
  logger.debug(`headers ${JSON.stringify(req.headers)}`)
  // ruleid: js-request-logged
  req.log.info({ body: req.body }, 'request')
  // ok: js-request-logged
  console.log('login request', req.id)
  // ok: js-request-logged
  logger.debug({ path: req.path })
  // ok: js-request-logged
  console.log(form.body)
})
