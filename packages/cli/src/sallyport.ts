#!/usr/bin/env node
import { mkdirSync, statSync } from 'node:fs'
import { createRequire, enableCompileCache } from 'node:module'
import { join } from 'node:path'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 22)) {
  process.stderr.write(
    `sallyport: Node ${process.versions.node} is too old, 22.22 or later is needed; nothing was checked\n`,
  )
  process.exit(3)
}
useCompileCache()
// A hook is over before V8 would find out by itself which loops are hot; compiling them at once takes a fifth off a passing commit.
if (process.argv[3]?.startsWith('pre-') === true && major <= 26) {
  createRequire(import.meta.filename)('node:v8').setFlagsFromString('--no-lazy-feedback-allocation')
}
// Hooks are one file of their own beside this one (see scripts/bundle.ts); `require`, because `import` costs another 10 ms.
if (process.argv[2] === 'hook' && process.argv[3] !== '--help') createRequire(import.meta.filename)('./hook.js')
else void import('./main.ts')

/** Compiled code is trusted by Node, so it lives where only this user can write. */
function useCompileCache(): void {
  const home =
    process.env.XDG_CACHE_HOME ?? (process.env.HOME === undefined ? undefined : join(process.env.HOME, '.cache'))
  if (home === undefined || !home.startsWith('/')) return
  const directory = join(home, 'sallyport', 'compiled')
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    const { mode, uid } = statSync(directory)
    if ((mode & 0o077) === 0 && uid === process.getuid?.()) enableCompileCache(directory)
  } catch {
    // A read-only home costs some milliseconds, nothing else.
  }
}
