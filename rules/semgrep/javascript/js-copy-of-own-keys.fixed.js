function mergeInto(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') continue
    // ok: js-copy-of-own-keys
    target[key] = source[key]
  }
}
