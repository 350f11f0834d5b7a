'use server'
export async function removePost(id: string) {
  // ruleid: js-server-action-no-auth
  await prisma.post.delete({ where: { id } })
}
export async function rename(id: string, title: string) {
  // ruleid: js-server-action-no-auth
  await prisma.post.update({ where: { id }, data: { title } })
}
export async function list() {
  // ok: js-server-action-no-auth
  return prisma.post.findMany()
}
