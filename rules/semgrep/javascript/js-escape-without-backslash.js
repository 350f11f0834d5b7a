function quote(value) {
  // ruleid: js-escape-without-backslash
  return '"' + value.replace(/"/g, '\\"') + '"'
}
// ruleid: js-escape-without-backslash
const js = `var name = '${name.replace(/'/g, "\\'")}'`
// ruleid: js-escape-without-backslash
const shell = text.replaceAll('"', '\\"')
// ok: js-escape-without-backslash
const fixed = value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')
// ok: js-escape-without-backslash
const html = value.replace(/"/g, '&quot;')
// ok: js-escape-without-backslash
const sql = value.replace(/'/g, "''")
