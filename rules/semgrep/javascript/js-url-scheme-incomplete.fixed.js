function cleanHref(href) {
  const value = href.trim().toLowerCase()
  // ok: js-url-scheme-incomplete
  if (value.startsWith('javascript:') || value.startsWith('data:') || value.startsWith('vbscript:')) return '#'
  return href
}
