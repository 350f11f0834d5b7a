import { join } from 'node:path'
import { shimDirectory } from './hook-script.ts'
import type { InitOptions } from './init-options.ts'
import { ownFile, type Step } from './plan.ts'
import { locateProgram } from './program-location.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'
import { gateFiles } from './set-up-files.ts'

/** Our own files in the repository: settings, line ends, shims. */
export function planGateFiles(facts: RepositoryFacts, options: Pick<InitOptions, 'configText' | 'semgrep'>): Step[] {
  const at = (name: string) => join(facts.topLevel, name)
  const text = options.configText(options.semgrep === 'unavailable' ? { sastOnFailureLocal: 'warn' } : {})
  const content = Buffer.from(text).toString('latin1')
  const isNew = fileAt(facts, at(gateFiles.config)).kind === 'missing'
  const shared = { share: 'repository', mode: 0o644 } as const
  return [
    ...(isNew
      ? ownFile(facts, { ...shared, path: at(gateFiles.config), content, reason: 'settings; everything has a default' })
      : []),
    ...ownFile(facts, {
      ...shared,
      path: at(gateFiles.attributes),
      content: 'hooks/* text eol=lf\n',
      reason: 'hooks keep their line ends on every system',
    }),
    ...facts.shims.flatMap(({ name, content: shim, isExecutable }) =>
      ownFile(facts, {
        path: at(`${shimDirectory}/${name}`),
        content: shim,
        mode: isExecutable ? 0o755 : 0o644,
        share: 'repository',
        reason: 'find the program and run it, or refuse',
      }),
    ),
  ]
}

/** Where the hooks find the program, and a copy of it where this one may vanish. */
export function planProgram(facts: RepositoryFacts): Step[] {
  const { cli, mustCopy } = locateProgram(facts)
  const from = facts.bundle.directory
  const to = facts.bundleCopy.directory
  return [
    ...(mustCopy
      ? [{ kind: 'copy-bundle', from, to, share: 'clone', reason: 'a copy that stays when this one goes' } as const]
      : []),
    ...ownFile(facts, {
      path: join(facts.commonDirectory, 'sallyport', 'cli'),
      content: Buffer.from(`${facts.bundle.nodePath}\n${cli}\n`).toString('latin1'),
      mode: 0o644,
      share: 'clone',
      reason: 'where the hooks find Node and sallyport',
    }),
  ]
}
