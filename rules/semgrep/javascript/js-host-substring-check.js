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

function below(address, domain) {
  const { hostname } = new URL(address)
  // ruleid: js-host-substring-check
  return hostname.endsWith(domain)
}
function belowAny(parsed, domains) {
  // ruleid: js-host-substring-check
  return domains.some((domain) => parsed.hostname.endsWith(domain))
}
function belowFixed(parsed, domain) {
  // ok: js-host-substring-check
  return parsed.hostname === domain || parsed.hostname.endsWith('.' + domain)
}
const OURS = '.example.com'
function ours(parsed) {
  // ok: js-host-substring-check
  return parsed.hostname.endsWith(OURS)
}
function image(file, kind) {
  // ok: js-host-substring-check
  return file.name.endsWith(kind)
}

function part(parsed, domain) {
  // ruleid: js-host-substring-check
  return parsed.hostname.includes(domain)
}
function listed(hosts, domain) {
  // ok: js-host-substring-check
  return hosts.includes(domain)
}
