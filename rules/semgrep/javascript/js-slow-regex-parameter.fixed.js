function trimEnd(s) {
  if (s.length > 1000) throw new Error('too long')
  // ok: js-slow-regex-parameter
  return s.replace(/\s+$/, '')
}
