import { cookies } from 'next/headers'

export async function start(token: string) {
  // ruleid: js-cookie-flags
  ;(await cookies()).set('session', token, { httpOnly: false, secure: false })
  const cookieStore = await cookies()
  // ruleid: js-cookie-flags
  cookieStore.set('session', token)
  // ok: js-cookie-flags
  cookieStore.set('session', token, { httpOnly: true, secure: true, sameSite: 'lax' })
}
