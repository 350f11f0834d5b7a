app.get('/go', (req, res) => {
  const host = new URL(req.query.url).host
  // ruleid: js-regex-host-pattern
  if (/^(www|beta).example.com\/$/.test(host)) res.redirect(req.query.url)
})
function isTrusted(url) {
  // ruleid: js-regex-host-pattern
  return /https?:\/\/www\.example\.com/.test(url)
}
// ruleid: js-regex-host-pattern
const ALLOWED = /^https:\/\/shop\.example\.com/
// ruleid: js-regex-host-pattern
if (origin.match(/example\.org$/)) accept()
// ok: js-regex-host-pattern
const FIXED = /^https:\/\/shop\.example\.com\//
function isOurs(host) {
  // ok: js-regex-host-pattern
  return /^(www|beta)\.example\.com$/.test(host)
}
// ok: js-regex-host-pattern
const mail = /^[^@]+@example\.com$/
// ok: js-regex-host-pattern
const file = /\.(com|exe)$/.test(name)
