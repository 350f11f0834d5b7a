app.get('/preview', async (req, res) => {
  // ruleid: js-ssrf-request
  const answer = await fetch(req.query.url)
  res.send(await answer.text())
})

router.post('/import', async (request, response) => {
  const { feed } = request.body
  // ruleid: js-ssrf-request
  const { data } = await axios.get(feed)
  response.json(data)
})

export async function GET(request) {
  const target = request.nextUrl.searchParams.get('target')
  // ruleid: js-ssrf-request
  return fetch(`https://${target}/status`)
}

app.get('/preview-fixed', async (req, res) => {
  const target = new URL(req.query.url)
  if (!allowedHosts.includes(target.hostname)) return res.status(400).end()
  // ok: js-ssrf-request
  res.send(await (await fetch(target)).text())
})

app.get('/weather', async (req, res) => {
  // ok: js-ssrf-request
  res.json(await fetch(`https://api.example.com/weather?city=${req.query.city}`))
})

app.get('/health', async (req, res) => {
  // ok: js-ssrf-request
  res.json(await axios.get('http://internal/health'))
})

app.post('/picture', async (req, res) => {
  let parsed
  try {
    parsed = new URL(req.body.url)
  } catch {
    return res.sendStatus(400)
  }
  if (parsed.protocol !== 'https:' || !HOSTS.includes(parsed.hostname)) return res.sendStatus(403)
  // ok: js-ssrf-request
  const picture = await fetch(parsed)
  picture.body.pipe(res)
})
