app.get('/', async (req, res) => {
  try {
    await go()
  } catch (error) {
    // ruleid: js-error-message-to-client
    res.status(500).send(error.message)
  }
})
app.use((err, req, res, next) => {
  // ruleid: js-error-message-to-client
  res.status(500).json({ error: err.message })
})
export async function GET() {
  try {
    return Response.json(await load())
  } catch (e) {
    // ruleid: js-error-message-to-client
    return new Response(`Failed: ${e.message}`, { status: 500 })
  }
}
app.use((err, req, res, next) => {
  logger.error(err.message)
  // ok: js-error-message-to-client
  res.status(500).json({ error: 'Internal error' })
  // ok: js-error-message-to-client
  res.json({ message: form.message })
  // ok: js-error-message-to-client
  res.status(400).send('bad request')
})
