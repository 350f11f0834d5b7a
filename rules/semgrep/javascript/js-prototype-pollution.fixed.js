function mergeFixed(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue
    // ok: js-prototype-pollution
    if (typeof source[key] === 'object') mergeFixed(target[key], source[key])
    else target[key] = source[key]
  }
}

function count(words) {
  const counts = Object.create(null)
  for (const word of words) {
    // ok: js-prototype-pollution
    counts[word] = (counts[word] ?? 0) + 1
  }
  return counts
}

function cell(grid, value) {
  // ok: js-prototype-pollution
  grid[0][1] = value
  // ok: js-prototype-pollution
  _.merge({}, defaults)
}
