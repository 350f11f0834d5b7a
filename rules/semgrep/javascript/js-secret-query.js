app.get('/login', (req, res) => {
  // ruleid: js-secret-query
  const password = req.query.password
  res.json({ ok: check(req.query.user, password) })
})
const handler = (request) => {
  // ruleid: js-secret-query
  return new URL(request.url).searchParams.get('access_token')
}
function login(user, password) {
  // ruleid: js-secret-query
  return axios.get('/login', { params: { user, password } })
}
app.post('/login', (req, res) => {
  // ok: js-secret-query
  const password = req.body.password
  // ok: js-secret-query
  const page = req.query.page
  // ok: js-secret-query
  return axios.get('/users', { params: { page } })
})
