// ruleid: js-regex-repeated-choice
const re = /(\d+|\d+\.\d+)*%$/
// ruleid: js-regex-repeated-choice
const words = /^(\w+|\s)*$/
// ruleid: js-regex-repeated-choice
const c = new RegExp('(,|[a-z]+)+$')
// ok: js-regex-repeated-choice
const once = /(\d+|[a-z])%$/
// ok: js-regex-repeated-choice
const one = /^(\w|\s)*$/
// ok: js-regex-repeated-choice
const text = '(a+|b)*'
