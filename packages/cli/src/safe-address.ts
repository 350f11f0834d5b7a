import { UserError } from '@sallyport/core'
import { publicUrl } from '@sallyport/dependencies'

/** An address over TLS, or of this machine: what comes otherwise can be changed on the way. Throws where it is none. */
export function checkAddress(address: string): URL {
  const name = publicUrl(address)
  const url = URL.parse(address)
  if (url === null) throw new UserError('usage', `${name} is not an address`, 'write it like https://registry.example')
  if (url.username !== '' || url.password !== '')
    throw new UserError('usage', `${name} was given with a user or password`, 'put credentials where fetch finds them')
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !isLocal)
    throw new UserError('usage', `${name} is not encrypted`, 'use an https address, or download it and name the file')
  return url
}
