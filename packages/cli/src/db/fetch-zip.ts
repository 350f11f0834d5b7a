import { UserError } from '@sallyport/core'
import { type AdvisoryFile, publicUrl } from '@sallyport/dependencies'

const mostBytes = 2 ** 31 - 1
const longestMs = 30 * 60_000

/** One file of a mirror, over TLS or from this machine: what comes otherwise can be changed on the way. */
export async function fetchZip(address: string, signal: AbortSignal): Promise<AdvisoryFile> {
  const name = publicUrl(address)
  checkAddress(address, name)
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]) }).catch(
    (error: unknown) => {
      throw failed(name, 'did not answer', error)
    },
  )
  if (!response.ok) throw failed(name, `answered ${response.status}`)
  checkAddress(response.url, publicUrl(response.url))
  return { name, bytes: await readBody(response, name) }
}

function checkAddress(address: string, name: string): void {
  const url = URL.parse(address)
  if (url === null) throw failed(name, 'is not an address')
  if (url.username !== '' || url.password !== '')
    throw new UserError('usage', `${name} was given with a user or password`, 'put credentials where fetch finds them')
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !isLocal)
    throw new UserError('usage', `${name} is not encrypted`, 'use an https address, or download it and name the file')
}

async function readBody(response: Response, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for await (const chunk of response.body ?? []) {
      total += chunk.length
      if (total > mostBytes) throw failed(name, `is larger than ${mostBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw failed(name, 'broke off', error)
  }
  return Buffer.concat(chunks)
}

function failed(name: string, what: string, cause?: unknown): UserError {
  return new UserError(
    'file-unreadable',
    `${name} ${what}`,
    'the database stays as it was; a mirror of fewer ecosystems needs --ecosystem NAME',
    {
      exitCode: 3,
      cause,
    },
  )
}
