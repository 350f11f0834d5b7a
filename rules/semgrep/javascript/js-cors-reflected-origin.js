app.use((req, res, next) => {
  // ruleid: js-cors-reflected-origin
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin)
  res.setHeader('Access-Control-Allow-Credentials', 'true')
  next()
})

// ruleid: js-cors-reflected-origin
app.use(cors({ origin: true, credentials: true }))

export async function OPTIONS(request) {
  const origin = request.headers.get('origin')
  // ruleid: js-cors-reflected-origin
  return new Response(null, { headers: { 'Access-Control-Allow-Origin': origin } })
}

app.use((req, res, next) => {
  const origin = req.headers.origin
  if (allowedOrigins.includes(origin)) {
    // ok: js-cors-reflected-origin
    res.setHeader('Access-Control-Allow-Origin', origin)
  }
  next()
})

// ok: js-cors-reflected-origin
app.use(cors({ origin: ['https://app.example.com'], credentials: true }))

app.use((req, res, next) => {
  // ok: js-cors-reflected-origin
  log.info(req.headers.origin)
  next()
})
