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
// ruleid: js-regex-catastrophic
const address = /^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*@[a-z]+$/

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
// ok: js-regex-catastrophic
const release = /^v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/
// ok: js-regex-catastrophic
const list = /^\((?:\?:)?(\w+(?:\|\w+)*)\)$/
// ok: js-regex-catastrophic
const risk = /^([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+) expires=(\d{4}-\d{2}-\d{2})$/
