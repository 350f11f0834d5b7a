// ruleid: js-record-logged
logger.info(JSON.stringify(user))
// ruleid: js-record-logged
console.log('request', req.headers)
// ruleid: js-record-logged
app.use(morgan(':method :url :req[authorization]'))
// ok: js-record-logged
logger.info('user', user.id)
// ok: js-record-logged
app.use(morgan('combined'))
// ok: js-record-logged
save(user)
