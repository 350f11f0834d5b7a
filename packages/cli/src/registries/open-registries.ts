import type { Config } from '@sallyport/config'
import { type Registries, type Registry, type RegistryAnswer, registryFormats } from '@sallyport/dependencies'
import { checkAddress } from '../safe-address.ts'

const ecosystems = { npm: 'npm', pypi: 'PyPI', crates: 'crates.io' } as const
const mostBytes = 64 * 1024 * 1024

/** The registries that the configuration names; without any the check asks nobody. */
export function openRegistries(addresses: Config['dependencies']['registries']): Registries {
  return new Map(
    (['npm', 'pypi', 'crates'] as const).flatMap((key) => {
      const address = addresses[key]
      return address === undefined ? [] : [[ecosystems[key], registryAt(address, ecosystems[key])] as const]
    }),
  )
}

function registryAt(address: string, ecosystem: (typeof ecosystems)[keyof typeof ecosystems]): Registry {
  const base = checkAddress(address)
  const format = registryFormats.get(ecosystem)
  return {
    host: base.hostname,
    ask: async (name, version, signal) => {
      const url = `${base.href.replace(/\/+$/, '')}${format?.path(name) ?? ''}`
      const answer = await fetchJson(url, signal)
      if (answer.kind !== 'json') return answer
      return format?.read(answer.value, version) ?? notAsked(`${base.hostname} did not answer as such a registry does`)
    },
  }
}

type Fetched = { readonly kind: 'json'; readonly value: unknown } | RegistryAnswer

async function fetchJson(url: string, signal: AbortSignal): Promise<Fetched> {
  const { hostname } = new URL(url)
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json', 'user-agent': 'sallyport' } })
    if (response.status === 404) return { kind: 'absent' }
    if (!response.ok) return notAsked(`${hostname} answered ${response.status}`)
    const text = await readText(response)
    return text === undefined ? notAsked(`${hostname} answered too much`) : { kind: 'json', value: JSON.parse(text) }
  } catch {
    // Whatever went wrong on the way, nothing was learnt; the text of a foreign error may hold anything.
    return notAsked(`${hostname} did not answer${signal.aborted ? ' in time' : ''}`)
  }
}

/** Undefined where the answer is larger than any about a package. */
async function readText(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of response.body ?? []) {
    total += chunk.length
    if (total > mostBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function notAsked(reason: string): RegistryAnswer {
  return { kind: 'not-asked', reason }
}
