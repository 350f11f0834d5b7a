app.get('/leave', (req, res) => {
  // ruleid: js-open-redirect
  res.redirect(req.query.url)
})

router.post('/login', (request, response) => {
  const target = request.body.returnTo || '/'
  // ruleid: js-open-redirect
  response.redirect(302, target)
})

http.createServer((req, res) => {
  const next = new URL(req.url, base).searchParams.get('next')
  // ruleid: js-open-redirect
  res.writeHead(302, { Location: next })
  res.end()
})

const target = new URLSearchParams(window.location.search).get('to')
// ruleid: js-open-redirect
window.location.href = target

app.get('/leave-fixed', (req, res) => {
  const target = req.query.url
  if (!allowedTargets.includes(target)) return res.redirect('/')
  // ok: js-open-redirect
  res.redirect(target)
})

app.get('/profile', (req, res) => {
  // ok: js-open-redirect
  res.redirect('/users/' + encodeURIComponent(req.query.user))
})

app.get('/item', (req, res) => {
  // ok: js-open-redirect
  res.redirect(`/items/${req.params.id}`)
  // ok: js-open-redirect
  window.location.href = '/home'
})

app.get('/partner', (req, res) => {
  // ok: js-open-redirect
  res.redirect(PARTNERS.get(req.query.to) ?? '/')
})
app.get('/after', (req, res) => {
  // ok: js-open-redirect
  res.redirect(localPath(req.query.next))
})
