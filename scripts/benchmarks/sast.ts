import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeRulePack, rulesOf } from '../../packages/sast/src/index.ts'
import { measure, mustRun, printTimings, type Subject } from './measure.ts'
import { benchSastLoad } from './sast-load.ts'

const rounds = 3

/** Semgrep as Sallyport runs it beside `semgrep scan` with the same rules and files, whole processes. */
export async function benchSast(root: string): Promise<void> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-bench-')))
  try {
    const rules = join(directory, 'rules.json')
    const file = (name: string) => readFileSync(join(root, 'dist', 'rules', name))
    const pack = decodeRulePack(file('sast.bin'), () => file('sast-details.bin'))
    writeFileSync(
      rules,
      `{"rules":[${rulesOf(pack)
        .map(({ engine }) => engine)
        .join(',')}]}`,
    )
    await benchSastLoad(
      pack,
      [1, 20].map((count) => sources(count)),
    )
    for (const files of [1, 100, 600]) benchFiles(root, directory, rules, files)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function benchFiles(root: string, directory: string, rules: string, files: number): void {
  const tree = join(directory, `tree-${files}`)
  mkdirSync(tree)
  for (const [name, text] of Object.entries(sources(files))) writeFileSync(join(tree, name), text)
  const semgrep = join(root, '.toolchain', 'semgrep', 'bin')
  const env = {
    PATH: `${process.env.PATH ?? ''}:${semgrep}`,
    HOME: directory,
    LC_ALL: 'C.UTF-8',
    SEMGREP_SEND_METRICS: 'off',
    SEMGREP_ENABLE_VERSION_CHECK: '0',
  }
  const cli = join(root, 'dist', 'sallyport.js')
  const subjects: Subject[] = [
    {
      name: 'sallyport scan --checks sast',
      run: () =>
        mustRun(process.execPath, [cli, 'scan', '--checks', 'sast', '--format', 'json', tree], {
          cwd: directory,
          env,
          allow: [0, 1, 3],
        }),
    },
    {
      name: 'semgrep scan',
      run: () =>
        mustRun(
          join(semgrep, 'semgrep'),
          ['scan', '--config', rules, '--json', '--quiet', '--disable-version-check', '--no-git-ignore', tree],
          { cwd: directory, env },
        ),
    },
  ]
  const timings = measure(subjects, rounds)
  printTimings(`Semgrep over ${files} files, median of ${rounds}`, timings)
  const [ours, theirs] = timings
  const ratio = (key: 'median' | 'processor') =>
    ((theirs?.[key] ?? Number.NaN) / (ours?.[key] ?? Number.NaN)).toFixed(1)
  console.log(`  ratio semgrep scan / sallyport: ${ratio('median')} in time, ${ratio('processor')} in processor time`)
}

function sources(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`file-${index}.js`, source(index)]))
}

/** Names that rules look for, so that no file is ruled out before the engine starts. */
function source(index: number): string {
  const functions = Array.from(
    { length: 12 },
    (_, line) =>
      `app.get('/${index}/${line}', (req, res) => {\n  const value = Number(req.query.value${line})\n  res.json({ value: value + ${line}, when: new Date().toISOString() })\n})\n`,
  )
  return `const { exec } = require('child_process')\nconst app = require('express')()\nexec('ls')\n\n${functions.join('\n')}`
}
