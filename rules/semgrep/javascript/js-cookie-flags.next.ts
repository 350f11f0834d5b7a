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

export const header = (token: string) => [
  // ruleid: js-cookie-flags
  cookie.serialize('token', token, { maxAge: 3600, secure: true }),
  // ok: js-cookie-flags
  cookie.serialize('token', token, { httpOnly: true, secure: true, sameSite: 'strict' }),
]
