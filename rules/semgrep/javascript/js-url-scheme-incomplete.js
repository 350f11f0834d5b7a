function cleanHref(href) {
  const value = href.trim().toLowerCase()
  // ruleid: js-url-scheme-incomplete
  if (value.startsWith('javascript:')) return '#'
  return href
}
function isScript(url) {
  // ruleid: js-url-scheme-incomplete
  return /^javascript:/i.test(url)
}
function linkOf(input) {
  const parsed = new URL(input, location.origin)
  // ruleid: js-url-scheme-incomplete
  if (parsed.protocol === 'javascript:') throw new Error('not allowed')
  return parsed.href
}
function language(name) {
  // ok: js-url-scheme-incomplete
  return name === 'javascript'
}
// ok: js-url-scheme-incomplete
const source = file.startsWith('javascripts/')
// ok: js-url-scheme-incomplete
link.setAttribute('href', 'javascript:void(0)')
