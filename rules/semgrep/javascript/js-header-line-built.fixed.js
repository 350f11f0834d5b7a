function head(headers) {
  let out = ''
  for (const [name, value] of Object.entries(headers)) {
    const plain = String(value).replace(/[\r\n]/g, '')
    // ok: js-header-line-built
    out += `${name}: ${plain}\r\n`
  }
  return out
}
