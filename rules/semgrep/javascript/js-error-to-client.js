app.get('/users', async (req, res) => {
  try {
    res.json(await db.users())
  } catch (err) {
    // ruleid: js-error-to-client
    res.status(500).send(err.stack)
  }
})

app.use((error, req, res, next) => {
  // ruleid: js-error-to-client
  res.status(500).json({ message: error.message, stack: error.stack })
})

export async function GET() {
  try {
    return Response.json(await load())
  } catch (e) {
    // ruleid: js-error-to-client
    return new Response(`failed: ${e}`, { status: 500 })
  }
}

app.use((error, req, res, next) => {
  console.error(error.stack)
  // ok: js-error-to-client
  res.status(500).json({ error: 'internal' })
})

app.get('/item', (req, res) => {
  // ok: js-error-to-client
  res.status(404).json({ error: 'not found' })
  // ok: js-error-to-client
  socket.send(error)
})
