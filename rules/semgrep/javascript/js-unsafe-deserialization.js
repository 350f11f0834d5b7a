const serialize = require('node-serialize')

app.get('/profile', (req, res) => {
  // ruleid: js-unsafe-deserialization
  const profile = serialize.unserialize(Buffer.from(req.cookies.profile, 'base64').toString())
  res.json(profile)
})

app.post('/config', (req, res) => {
  // ruleid: js-unsafe-deserialization
  res.json(yaml.load(req.body.config))
})

function receive(message) {
  // ruleid: js-unsafe-deserialization
  return v8.deserialize(message.content)
}

app.get('/profile-fixed', (req, res) => {
  // ok: js-unsafe-deserialization
  res.json(schema.parse(JSON.parse(req.cookies.profile)))
})

// ok: js-unsafe-deserialization
const settings = yaml.load(fs.readFileSync('settings.yml', 'utf8'))
// ok: js-unsafe-deserialization
const state = store.deserialize(text)
