const Body = z.object({ email: z.string().email() })
export async function POST(request: Request) {
  // ok: js-route-body-unchecked
  const body = Body.parse(await request.json())
  return Response.json(await save(body))
}
