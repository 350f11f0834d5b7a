// ruleid: js-global-by-name
window[params.get('callback')](data)
// ruleid: js-global-by-name
global[req.query.fn](1)
// ruleid: js-global-by-name
globalThis[name](value)
// ok: js-global-by-name
window['show'](data)
// ok: js-global-by-name
handlers.get(name)(data)
// ok: js-global-by-name
const w = window[name]
