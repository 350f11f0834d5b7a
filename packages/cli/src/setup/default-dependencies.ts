import { randomBytes } from 'node:crypto'
import { bundleDirectory } from '../bundle.ts'
import { toolsDirectory } from '../state/user-directories.ts'
import { version } from '../version.ts'
import type { World } from '../world.ts'
import type { SetupDependencies } from './setup-dependencies.ts'

/** The real program behind `init`, `uninstall` and `doctor`. Everything heavy is loaded only here. */
export async function defaultDependencies(world: World): Promise<SetupDependencies> {
  const { exampleConfig } = await import('@sallyport/config')
  const { locateEngine } = await import('@sallyport/sast')
  const path = world.env.PATH
  const search = () =>
    locateEngine({ privateToolsDirectory: toolsDirectory(world.env), ...(path === undefined ? {} : { path }) })
  return {
    bundle: { directory: bundleDirectory(), version, nodePath: process.execPath },
    configText: ({ sastOnFailureLocal }) => {
      const text = exampleConfig({ fingerprintKey: randomBytes(32).toString('base64') })
      return sastOnFailureLocal === undefined ? text : withSastWarning(text)
    },
    tools: {
      isReady: async () => search().kind === 'engine',
      install: async () => {
        const { tools } = await import('../commands/tools.ts')
        const exitCode = await tools.run(['install'], world)
        const found = search()
        if (found.kind === 'engine') return { isInstalled: true, detail: `${found.engine} ${found.version}` }
        return { isInstalled: false, detail: exitCode === 0 ? found.message : 'sallyport tools install failed' }
      },
    },
  }
}

/** The example shows this very setting as a comment; a new key must not stand beside it twice. */
function withSastWarning(text: string): string {
  const lines = ['checks:', '  sast:', '    onFailure:', '      local: warn']
  const shown = lines.map((line) => `# ${line}`).join('\n')
  const written = ['# Semgrep could not be installed here: commits pass without it, CI does not.', ...lines].join('\n')
  return text.includes(shown) ? text.replace(shown, written) : `${text.trimEnd()}\n\n${written}\n`
}
