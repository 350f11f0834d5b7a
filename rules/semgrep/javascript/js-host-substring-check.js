function allowed(url) {
  // ruleid: js-host-substring-check
  return url.includes('example.com')
}
window.addEventListener('message', (event) => {
  // ruleid: js-host-substring-check
  if (event.origin.indexOf('https://example.com') === -1) return
  show(event.data)
})
app.get('/go', (req, res) => {
  // ruleid: js-host-substring-check
  if (req.query.url.startsWith('https://example.com')) res.redirect(req.query.url)
})
function allowedFixed(url) {
  // ok: js-host-substring-check
  return new URL(url).hostname === 'example.com'
}
function path(url) {
  // ok: js-host-substring-check
  return url.startsWith('/api') || url.startsWith('https://example.com/')
}
function words(text) {
  // ok: js-host-substring-check
  return text.includes('example.com')
}
