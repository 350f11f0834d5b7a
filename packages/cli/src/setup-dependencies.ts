import { exampleConfig } from '@sallyport/config'
import { locateEngine } from '@sallyport/sast'
import { randomBytes } from 'node:crypto'
import { bundleDirectory } from './bundle.ts'
import type { SetupDependencies } from './commands/init.ts'
import { toolsDirectory } from './state/user-directories.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

/** What init, uninstall and doctor need from the rest of the program. */
export function setupDependencies(world: Pick<World, 'env' | 'signal' | 'stderr'>): SetupDependencies {
  return {
    bundle: { directory: bundleDirectory(), version, nodePath: process.execPath },
    configText: ({ sastOnFailureLocal }) => configText(sastOnFailureLocal),
    tools: {
      isReady: async () => locateEngine({ privateToolsDirectory: toolsDirectory(world.env), ...(world.env.PATH === undefined ? {} : { path: world.env.PATH }) }).kind === 'engine',
      install: async () => ({ isInstalled: false, detail: 'not yet' }),
    },
  }
}

function configText(sastOnFailureLocal: 'warn' | undefined): string {
  const text = exampleConfig({ fingerprintKey: randomBytes(32).toString('base64') })
  if (sastOnFailureLocal === undefined) return text
  return text.replace(/\n# (What to do on this machine when Semgrep.*)\n# checks:\n# {3}sast:\n# {5}onFailure:\n# {7}local: warn\n/, '\n# $1\n# Semgrep could not be installed when the gate was set up.\nchecks:\n  sast:\n    onFailure:\n      local: warn\n')
}
