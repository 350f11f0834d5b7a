// ruleid: js-secret-over-http-server
const server = http.createServer(app)
app.post('/pay', (req, res) => pay(req.body.cardNumber))
