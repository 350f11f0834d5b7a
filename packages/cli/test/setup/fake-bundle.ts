import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Bundle } from '../../src/setup/bundle.ts'

/**
 * Stands in for the built program behind the real shims: refuses a staged or pushed token, and writes every call to
 * `$SALLYPORT_TEST_LOG`. `SALLYPORT_TEST_BUNDLE` runs the same tests against a built bundle.
 */
const program = `
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
const [, , , hook, ...args] = process.argv
const input = hook === 'pre-push' || hook === 'post-rewrite' ? readFileSync(0, 'utf8') : ''
if (process.env.SALLYPORT_TEST_LOG) appendFileSync(process.env.SALLYPORT_TEST_LOG, JSON.stringify({ hook, args, input }) + '\\n')
const diff = hook === 'pre-commit' || hook === 'pre-merge-commit'
  ? execFileSync('git', ['diff', '--cached', '--text']).toString()
  : hook === 'pre-push'
    ? input.split('\\n').filter(Boolean).map((line) => execFileSync('git', ['log', '-p', '--text', line.split(' ')[1]]).toString()).join('')
    : ''
const file = [...diff.matchAll(/^\\+\\+\\+ b\\/(.*)$/gm)].map((match) => match[1]).join(' ')
if (diff.includes(['gh', 'p_'].join(''))) {
  process.stderr.write('sallyport: blocked: secret in ' + file + '\\n')
  process.exit(1)
}
`

export function fakeBundle(options: { postHooks?: boolean } = {}): Bundle {
  const built = process.env.SALLYPORT_TEST_BUNDLE
  if (built !== undefined) return { directory: built, version: '0.1.0', nodePath: process.execPath }
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-test-bundle-')))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(directory, 'sallyport.js'), program)
  const hooks = join(directory, 'hooks')
  cpSync(join(import.meta.dirname, '../../../../hooks'), hooks, { recursive: true })
  mkdirSync(hooks, { recursive: true })
  for (const name of options.postHooks === true ? ['post-commit', 'post-rewrite'] : []) {
    writeFileSync(
      join(hooks, name),
      `#!/bin/sh\n. "\${0%/*}/find-cli" || exit 0\n"$node" "$cli" hook ${name} "$@" || exit 0\n`,
    )
    chmodSync(join(hooks, name), 0o755)
  }
  return { directory, version: '0.1.0', nodePath: process.execPath }
}
