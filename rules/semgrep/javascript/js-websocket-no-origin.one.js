const WebSocket = require('ws')
// ruleid: js-websocket-no-origin
const server = new WebSocket.Server({ port: 8080 })
// ruleid: js-websocket-no-origin
const other = new WebSocketServer({ server: http })
// ruleid: js-websocket-no-origin
const third = new ws.Server({ port: 9000, path: '/live' })
// ok: js-websocket-no-origin
const client = new WebSocket('wss://example.com')
