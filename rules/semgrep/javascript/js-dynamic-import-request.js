app.get('/page/:name', (req, res) => {
  // ruleid: js-dynamic-import-request
  const page = require('./pages/' + req.params.name)
  res.send(page.render())
})

async function loadPlugin(pluginName) {
  // ruleid: js-dynamic-import-request
  const plugin = await import(pluginName)
  return plugin.default
}

app.post('/tool', async (req, res) => {
  const { tool } = req.body
  // ruleid: js-dynamic-import-request
  res.json((await import(`./tools/${tool}.js`)).run())
})

const pages = { home: () => import('./home.js') }
app.get('/fixed/:name', async (req, res) => {
  // ok: js-dynamic-import-request
  res.send(await pages[req.params.name]?.())
})

function loadChecked(moduleName) {
  if (!allowed.includes(moduleName)) throw new Error('module')
  // ok: js-dynamic-import-request
  return require(moduleName)
}

// ok: js-dynamic-import-request
const fs = require('node:fs')
