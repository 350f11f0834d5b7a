import type { Config } from '@sallyport/config'
import type { CheckName } from '@sallyport/core'
import type { CheckNeeds } from './check-needs.ts'
import { loadDependencies } from './load-dependencies.ts'
import { loadProvenance } from './load-provenance.ts'
import { loadSast } from './load-sast.ts'
import { loadSecrets } from './load-secrets.ts'
import type { GateCheck } from './run-gate.ts'

/** The checks that are asked for and switched on. Each loads its engine and rules when it runs. */
export function gateChecks(wanted: readonly CheckName[], needs: CheckNeeds): GateCheck[] {
  const { config } = needs.settings.loaded
  return wanted
    .filter((name) => config.checks[name].enabled)
    .map((name) => ({ name, load: () => loadCheck(name, config, needs) }))
}

async function loadCheck(name: CheckName, config: Config, needs: CheckNeeds): ReturnType<GateCheck['load']> {
  switch (name) {
    case 'secrets':
      return await loadSecrets(needs)
    case 'sast':
      return await loadSast(config, needs)
    case 'dependencies':
      return await loadDependencies(config, needs)
    case 'provenance':
      return await loadProvenance(needs)
  }
}
