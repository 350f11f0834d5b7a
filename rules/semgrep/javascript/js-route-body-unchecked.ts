export async function POST(request: Request) {
  // ruleid: js-route-body-unchecked
  const body = await request.json()
  const user = await prisma.user.create({ data: { email: body.email, age: body.age } })
  return Response.json(user)
}
fastify.post('/x', async (request) => {
  // ruleid: js-route-body-unchecked
  const { name } = request.body as { name: string }
  return save(name)
})
export const handler = async (event) => {
  // ruleid: js-route-body-unchecked
  const data = JSON.parse(event.body)
  await save(data.name)
}
// ok: js-route-body-unchecked
const data = await response.json()
// ok: js-route-body-unchecked
const text = await request.text()
