// ruleid: js-cors-open-setting
const server = new ApolloServer({
  typeDefs,
  resolvers,
  // ruleid: js-cors-open-setting
  cors: { origin: true, credentials: true },
})
// ruleid: js-cors-open-setting
app.use(cors({ origin: true }))
app.use(
  // ruleid: js-cors-open-setting
  cors({
    origin: (origin, callback) => {
      callback(null, true)
    },
  }),
)
http.createServer((req, res) => {
  const origin = url.parse(req.url, true).query.origin
  // ruleid: js-cors-open-setting
  res.setHeader('Access-Control-Allow-Origin', origin)
})
// ok: js-cors-open-setting
app.use(cors({ origin: ['https://app.example.com'], credentials: true }))
app.use((req, res, next) => {
  const origin = req.headers.origin
  if (allowed.includes(origin)) {
    // ok: js-cors-open-setting
    res.setHeader('Access-Control-Allow-Origin', origin)
  }
  next()
})
// ok: js-cors-open-setting
const point = { origin: [0, 0], scale: true }
