import { UserError } from '@sallyport/core'
import { type AdvisoryFile, publicUrl } from '@sallyport/dependencies'
import { checkAddress } from '../safe-address.ts'

const mostBytes = 2 ** 31 - 1
const longestMs = 30 * 60_000

/** One file of a mirror, over TLS or from this machine: what comes otherwise can be changed on the way. */
export async function fetchZip(address: string, signal: AbortSignal): Promise<AdvisoryFile> {
  const name = publicUrl(address)
  checkAddress(address)
  const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]) }).catch(
    (error: unknown) => {
      throw failed(name, 'did not answer', error)
    },
  )
  if (!response.ok) throw failed(name, `answered ${response.status}`)
  checkAddress(response.url)
  return { name, bytes: await readBody(response, name) }
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
