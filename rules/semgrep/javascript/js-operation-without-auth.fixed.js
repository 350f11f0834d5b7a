// ok: js-operation-without-auth
app.post('/api/shutdown', requireAuth, (req, res) => process.exit(0))
