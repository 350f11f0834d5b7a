// ok: js-websocket-no-origin
const server = new WebSocketServer({ port: 8080, verifyClient: ({ origin }) => sites.has(origin) })
// ok: js-websocket-no-origin
const manual = new WebSocketServer({ noServer: true })
