const cors = require('cors')
// ruleid: js-cors-any-origin
app.use(cors())
// ruleid: js-cors-any-origin
api.use(cors({ origin: '*', methods: ['GET', 'POST'] }))
app.get('/data', (req, res) => {
  // ruleid: js-cors-any-origin
  res.setHeader('Access-Control-Allow-Origin', '*')
  res.json(data)
})
// ruleid: js-cors-any-origin
const io = new Server(server, { cors: { origin: '*' } })
// ok: js-cors-any-origin
app.use(cors({ origin: ['https://app.example.com'] }))
app.get('/data-fixed', (req, res) => {
  // ok: js-cors-any-origin
  res.setHeader('Access-Control-Allow-Origin', 'https://app.example.com')
})
// ok: js-cors-any-origin
app.use(compress())
