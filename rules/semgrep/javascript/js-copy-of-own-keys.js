function deepAssign(target, source) {
  Object.keys(source).forEach((key) => {
    // ruleid: js-copy-of-own-keys
    target[key] = deepAssign(isObject(target[key]) ? target[key] : {}, source[key])
  })
  return target
}
const clone = (o) => {
  const r = {}
  for (const k in o) {
    // ruleid: js-copy-of-own-keys
    r[k] = typeof o[k] === 'object' ? clone(o[k]) : o[k]
  }
  return r
}
function unflatten(flat) {
  const result = {}
  for (const name of Object.keys(flat)) {
    const parts = name.split('.')
    let node = result
    while (parts.length > 1) {
      const part = parts.shift()
      // ruleid: js-copy-of-own-keys
      node = node[part] = node[part] || {}
    }
  }
  return result
}
// ok: js-copy-of-own-keys
const merged = { ...defaults, ...options }
function total(prices) {
  const sums = {}
  for (const k in prices) {
    // ok: js-copy-of-own-keys
    sums[k] = prices[k] * 2
  }
  return sums
}
function lines(list) {
  const out = []
  for (let i = 0; i < list.length; i++) {
    // ok: js-copy-of-own-keys
    out[i] = list[i]
  }
  return out
}
