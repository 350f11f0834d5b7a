// ruleid: js-reflected-origin-callback
const options = { origin: (origin, callback) => { callback(null, origin) }, credentials: true }
const ALLOW_ALL = '*'
// ruleid: js-reflected-origin-callback
const headers = { 'Access-Control-Allow-Origin': ALLOW_ALL }
// ruleid: js-reflected-origin-callback
app.use(cors({ origin: (o, cb) => cb(null, o), credentials: true }))
// ok: js-reflected-origin-callback
app.use(cors({ origin: (o, cb) => cb(null, allowed.includes(o)), credentials: true }))
// ok: js-reflected-origin-callback
app.use(cors({ origin: ['https://app.example.com'], credentials: true }))
const SITE = 'https://app.example.com'
// ok: js-reflected-origin-callback
const headers2 = { 'Access-Control-Allow-Origin': SITE }
