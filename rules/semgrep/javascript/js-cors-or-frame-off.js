// ruleid: js-cors-or-frame-off
app.use(helmet.frameguard({ action: 'ALLOWALL' }))
// ruleid: js-cors-or-frame-off
res.setHeader('X-Frame-Options', 'ALLOWALL')
// ruleid: js-cors-or-frame-off
const csp = { directives: { frameAncestors: ['*'] } }
// ok: js-cors-or-frame-off
app.use(helmet.frameguard({ action: 'deny' }))
// ok: js-cors-or-frame-off
res.setHeader('X-Frame-Options', 'SAMEORIGIN')
// ok: js-cors-or-frame-off
const csp2 = { directives: { frameAncestors: ["'none'"] } }
