import type { CheckName, DetectedAgent } from '@sallyport/core'
import type { Config } from '@sallyport/config'
import type { GateCheck } from './run-gate.ts'
import type { GateSettings } from './settings.ts'
import type { CommitFacts } from '@sallyport/provenance'

export interface CheckNeeds {
  readonly settings: GateSettings
  readonly env: Readonly<Record<string, string | undefined>>
  readonly mode: 'local' | 'ci'
  /** Agents seen around this run. */
  readonly detected: readonly DetectedAgent[]
  readonly commentChar?: string
  /** Author and parents by commit id. */
  readonly commits?: ReadonlyMap<string, CommitFacts>
}

/** The checks that are asked for and switched on. Each loads its engine and rules when it runs. */
export function gateChecks(wanted: readonly CheckName[], needs: CheckNeeds): GateCheck[] {
  const { config } = needs.settings.loaded
  return wanted.filter((name) => config.checks[name].enabled).map((name) => ({ name, load: () => loadCheck(name, config, needs) }))
}

async function loadCheck(name: CheckName, config: Config, needs: CheckNeeds): ReturnType<GateCheck['load']> {
  switch (name) {
    case 'secrets':
      return (await import('./load-secrets.ts')).loadSecrets(needs)
    case 'sast':
      return (await import('./load-sast.ts')).loadSast(config, needs)
    case 'dependencies':
      return (await import('./load-dependencies.ts')).loadDependencies(config, needs)
    case 'provenance':
      return (await import('./load-provenance.ts')).loadProvenance(config, needs)
  }
}
