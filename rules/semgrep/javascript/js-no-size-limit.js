// ruleid: js-no-size-limit
axios.get(url, { maxContentLength: Infinity })
// ruleid: js-no-size-limit
const upload = multer({ limits: { fileSize: Infinity } })
// ruleid: js-no-size-limit
app.use(express.json({ limit: Infinity }))
// ok: js-no-size-limit
axios.get(url, { maxContentLength: 1000000 })
// ok: js-no-size-limit
const all = range({ end: Infinity })
// ok: js-no-size-limit
app.use(express.json({ limit: '100kb' }))
