// ruleid: js-regex-lost-escape
const host = new RegExp("^(www|api)\.shop\.com$")
// ruleid: js-regex-lost-escape
const digits = new RegExp('^\d+$', 'i')
function matcher(name) {
  // ruleid: js-regex-lost-escape
  return new RegExp('^\w+' + name)
}
// ok: js-regex-lost-escape
const fixed = new RegExp("^(www|api)\\.shop\\.com$")
// ok: js-regex-lost-escape
const literal = /^(www|api)\.shop\.com$/
// ok: js-regex-lost-escape
const line = new RegExp('\n|\t')
