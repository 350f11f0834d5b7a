export async function DELETE(request: Request, { params }) {
  // ruleid: js-server-action-no-auth
  await db.post.delete({ where: { id: params.id } })
  return new Response(null, { status: 204 })
}
export async function GET() {
  // ok: js-server-action-no-auth
  return Response.json(await db.post.findMany())
}
