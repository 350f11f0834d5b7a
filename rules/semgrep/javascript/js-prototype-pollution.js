function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') {
      if (!target[key]) target[key] = {}
      // ruleid: js-prototype-pollution
      merge(target[key], source[key])
    } else {
      target[key] = source[key]
    }
  }
  return target
}

function setOption(options, section, name, value) {
  // ruleid: js-prototype-pollution
  options[section][name] = value
}

app.put('/settings', (req, res) => {
  // ruleid: js-prototype-pollution
  settings[req.body.section][req.body.name] = req.body.value
  // ruleid: js-prototype-pollution
  _.merge(profile, req.body)
  res.end()
})

function setPath(object, path, value) {
  const keys = path.split('.')
  let current = object
  for (let i = 0; i < keys.length - 1; i += 1) {
    current = current[keys[i]]
  }
  // ruleid: js-prototype-pollution
  current[keys[keys.length - 1]] = value
}
