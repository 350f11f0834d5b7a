'use server'
import { auth } from '@/auth'
export async function removePost(id: string) {
  const session = await auth()
  if (!session) throw new Error('not logged in')
  // ok: js-server-action-no-auth
  await prisma.post.delete({ where: { id, owner: session.user.id } })
}
