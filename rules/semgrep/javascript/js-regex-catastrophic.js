// ruleid: js-regex-catastrophic
const words = /^(\w+)+$/
// ruleid: js-regex-catastrophic
const spaced = /^(\w+\s?)*$/
// ruleid: js-regex-catastrophic
const email = /^([a-zA-Z0-9_.-]+)+@example\.com$/
// ruleid: js-regex-catastrophic
const numbers = new RegExp('^(\\d+)*$')
// ruleid: js-regex-catastrophic
const letters = /^(a|aa)+$/
// ruleid: js-regex-catastrophic
const any = /^(.*)*x$/

// ok: js-regex-catastrophic
const wordsFixed = /^\w+$/
// ok: js-regex-catastrophic
const spacedFixed = /^\w+(\s\w+)*$/
// ok: js-regex-catastrophic
const date = /^(\d{4})-(\d{2})$/
// ok: js-regex-catastrophic
const version = /^(\d+\.)+\d+$/
// ok: js-regex-catastrophic
const path = /(?:\/[a-z]+)+/
// ok: js-regex-catastrophic
const quoted = /"([^"\\]|\\.)*"/
// ok: js-regex-catastrophic
const optional = /(\s+)?x/
