import type { CheckContext } from '@sallyport/core'
import type { Component } from '../component.ts'
import { hostOf } from '../public-url.ts'
import { boundHost } from '../registries/bound-host.ts'
import { publicHosts } from '../registries/public-hosts.ts'
import type { RegistrySettings } from '../registries/registry-settings.ts'
import type { Registries, Registry, RegistryAnswer } from '../registry/registry.ts'

const atOnce = 8
const budgetMs = { local: 2_000, ci: 20_000 } as const

/** Components that a configured registry can be asked about: what comes from a place of somebody's own is none of its business. */
export function askable(
  components: readonly Component[],
  registries: Registries,
  settings: RegistrySettings,
): Component[] {
  return components.filter(({ ecosystem, name, source, version }) => {
    const registry = registries.get(ecosystem)
    if (registry === undefined || source.kind !== 'registry' || version === '') return false
    const host = source.url === undefined ? configuredHost(name, settings) : hostOf(source.url)
    return host === undefined || host === registry.host || publicHosts.has(host)
  })
}

/** Where a package without an address comes from, as far as the project says. */
function configuredHost(name: string, settings: RegistrySettings): string | undefined {
  return boundHost(settings, name) ?? settings.hosts[0]
}

/** One answer for each, within a short time for all of them together; what is not known then was not asked. */
export async function askAll(
  components: readonly Component[],
  registries: Registries,
  { signal, mode, cache }: CheckContext,
): Promise<ReadonlyMap<Component, RegistryAnswer>> {
  const answers = new Map<Component, RegistryAnswer>()
  const within = AbortSignal.any([signal, AbortSignal.timeout(budgetMs[mode])])
  const waiting = [...components]
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const registry = registries.get(next.ecosystem)
      if (registry !== undefined) answers.set(next, await askOnce(next, registry, within, cache))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

/** Only that a version exists is worth remembering: all else may change any minute. */
async function askOnce(
  { name, version, purl, source }: Component,
  registry: Registry,
  signal: AbortSignal,
  cache: CheckContext['cache'],
): Promise<RegistryAnswer> {
  if (signal.aborted) return { kind: 'not-asked', reason: 'there was no time left' }
  const key = `registry 1 ${registry.host} ${purl}`
  const known = await cache?.get(key)
  if (typeof known === 'string') return { kind: 'present', hasVersion: true, firstPublished: known }
  const answer = await registry.ask(name, version, signal)
  // Where the lockfile gives no address, a scope may be served by a registry of its owner's.
  const isElsewhere = answer.kind === 'absent' && name.startsWith('@') && !('url' in source)
  if (isElsewhere)
    return { kind: 'not-asked', reason: `${registry.host} does not know its scope, another registry may` }
  if (answer.kind === 'present' && answer.hasVersion && answer.firstPublished !== undefined)
    await cache?.set(key, answer.firstPublished)
  return answer
}
