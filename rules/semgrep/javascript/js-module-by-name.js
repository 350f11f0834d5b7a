// ruleid: js-module-by-name
import(`./plugins/${name}.js`).then((m) => m.default())
// ruleid: js-module-by-name
const messages = require('./locales/' + lang)
// ruleid: js-module-by-name
const controller = require(`./controllers/${req.params.controller}`)
// ok: js-module-by-name
const a = require('./plugins/a')
// ok: js-module-by-name
const b = require(`${__dirname}/b`)
// ok: js-module-by-name
PLUGINS[name]?.()
