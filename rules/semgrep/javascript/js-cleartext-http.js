const http = require('http')
async function login(name, password) {
  // ruleid: js-cleartext-http
  return fetch('http://api.example.com/login', { method: 'POST', body: JSON.stringify({ name, password }) })
}
// ruleid: js-cleartext-http
const socket = new WebSocket('ws://chat.example.com/room')
// ruleid: js-cleartext-http
axios.post(`http://api.example.com/users/${id}`, user)
// ruleid: js-cleartext-http
const mail = nodemailer.createTransport({ host: 'smtp.example.com', port: 25, secure: false })
async function loginFixed(body) {
  // ok: js-cleartext-http
  return fetch('https://api.example.com/login', { method: 'POST', body })
}
// ok: js-cleartext-http
const local = fetch('http://localhost:3000/health')
// ok: js-cleartext-http
const socketFixed = new WebSocket('wss://chat.example.com/room')
