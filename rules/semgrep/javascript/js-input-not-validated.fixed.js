import { z } from 'zod'
app.post('/users', async (req, res) => {
  const schema = z.object({ name: z.string(), age: z.number() })
  // ok: js-input-not-validated
  const { name, age } = req.body
  await db.add(schema.parse({ name, age }))
  // ok: js-input-not-validated
  const title = req.body.title
})
