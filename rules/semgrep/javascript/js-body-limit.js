// ruleid: js-body-limit
app.use(express.json({ limit: '500mb' }))
// ruleid: js-body-limit
app.use(bodyParser.urlencoded({ extended: true, limit: '1gb' }))
// ruleid: js-body-limit
app.use(bodyParser.json({ limit: '50mb' }))
// ok: js-body-limit
app.use(express.json({ limit: '1mb' }))
// ok: js-body-limit
app.use(express.json())
// ok: js-body-limit
const page = list({ limit: '500mb' })
