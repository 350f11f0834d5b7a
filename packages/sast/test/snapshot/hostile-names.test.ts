import { describe, expect, it } from 'vitest'
import { narrowRules } from '../../src/narrowing/narrow-rules.ts'
import { rulesOf } from '../../src/rules/pack/rule-pack.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { SnapshotNames } from '../../src/snapshot/snapshot-names.ts'
import { realEngine, rulePack } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

const code = 'function f(req) {\n  eval(req.query.a)\n}\n'

const hostile = [
  '../outside.js',
  '/absolute.js',
  'a/../../b.js',
  './here.js',
  'nul\u0000.js',
  'line\nfeed.js',
  '\u001b[2J.js',
  `${'x'.repeat(300)}.js`,
  `${'deep/'.repeat(400)}end.js`,
  '.git/hooks/x.js',
  'sub/.GIT/x.js',
  'trailing./x.js',
  'space /x.js',
  'CON/x.js',
  'back\\slash.js',
  'Same.js',
  'same.js',
  'é.js',
  'e\u0301.js',
  'both',
  'both/inside.js',
  'inside.js/below.js',
  'inside.js',
  'sallyport-canary.js',
  '.semgrepignore',
  'tests/.semgrepignore',
  'node_modules/x/index.js',
  'dist/app.min.js',
  '-rf.js',
  '*.js',
  'ünï ço/dé.js',
  'right\u202eto-left.js',
]

/** Plain in a glob, every sign of them. */
const ordinary = ['@scope/a+b=c~d,e.js', 'sub/@x/+page.server.js', 'A_b-c.d.js', '~x/=y.js', ',z.js']

describe('hostile names', () => {
  it('are all looked at, under their own path', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const scripts = hostile.map((path) => [path, path.endsWith('.js') ? code : `#!/usr/bin/env node\n${code}`] as const)
    const { changeSet, context } = stagedChange(Object.fromEntries(scripts))
    const { findings, failures } = await check.run(changeSet, context)
    expect(failures).toEqual([])
    expect(findings.map(({ location }) => location.path).sort()).toEqual([...hostile].sort())
  })

  it('get each rule that may match them, also where others get other rules', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request', 'js-exec-request'), engine: realEngine })
    const exec = "const { exec } = require('child_process')\nfunction g(req) {\n  exec(req.query.a)\n}\n"
    const names = [...hostile.filter((path) => path.endsWith('.js')), ...ordinary]
    const { changeSet, context } = stagedChange(
      Object.fromEntries([...names.map((path) => [path, code] as const), ['exec.js', exec]]),
    )
    const { findings, failures } = await check.run(changeSet, context)
    expect(failures).toEqual([])
    const shown = findings.map(({ rule, location }) => `${rule} ${location.path}`).sort()
    expect(shown).toEqual(
      [...names.map((path) => `sast/js-eval-request ${path}`), 'sast/js-exec-request exec.js'].sort(),
    )
  })

  it.each([
    { name: 'app/page.js', include: ['/app/page.js'] },
    { name: 'app/[id].js', include: undefined },
    { name: '!a.js', include: undefined },
  ])('$name: a rule asks for one file only where the name is plain', async ({ name, include }) => {
    const rules = rulesOf(await rulePack('js-eval-request'))
    const [entry] = stagedChange({ [name]: code }).changeSet.entries
    if (entry === undefined) throw new Error('no entry')
    const file = { entry, object: entry, bytes: Buffer.from(code), rules, excluded: new Map() }
    const { rules: narrowed } = narrowRules(
      new Map([
        [name, file],
        ['other.js', { ...file, rules: [] }],
      ]),
    )
    expect(JSON.parse(narrowed[0] ?? '').paths?.include).toEqual(include)
  })

  it('are told apart by their bytes where they are not UTF-8', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const one = stagedChange({ 'a\ufffd.js': { after: code, pathBytes: 'Yf8uanM=' } })
    const two = stagedChange({ 'a\ufffd.js': { after: code, pathBytes: 'Yf4uanM=' } })
    const changeSet = { ...one.changeSet, entries: [...one.changeSet.entries, ...two.changeSet.entries] }
    const { findings, failures } = await check.run(changeSet, one.context)
    expect(failures).toEqual([])
    expect(findings).toHaveLength(2)
    expect(findings[0]?.fingerprint).not.toBe(findings[1]?.fingerprint)
  })

  it('an ignore file in the change hides nothing', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const { changeSet, context } = stagedChange({
      '.semgrepignore': '*\n',
      '.gitignore': '*\n',
      'src/.semgrepignore': '*',
      'src/a.js': code,
      'test/b.js': code,
    })
    const { findings, failures } = await check.run(changeSet, context)
    expect([findings.map(({ location }) => location.path), failures]).toEqual([['src/a.js', 'test/b.js'], []])
  })
})

describe('SnapshotNames', () => {
  it('keeps ordinary names and directories', () => {
    const names = new SnapshotNames()
    expect(names.nameFor('src/app/index.ts', undefined)).toBe('src/app/index.ts')
    expect(names.nameFor('.github/workflows/ci.yml', undefined)).toBe('.github/workflows/ci.yml')
    expect(names.nameFor('Dockerfile.prod', undefined, '.dockerfile')).toBe('Dockerfile.prod.dockerfile')
    expect(names.nameFor('.github/workflows/a\nb.yml', undefined)).toMatch(
      /^\.github\/workflows\/sallyport-[0-9a-f]{16}\.yml$/,
    )
  })

  it('keeps names apart that some file systems take for one, and files from directories', () => {
    const names = new SnapshotNames()
    const given = ['Same.js', 'same.js', 'é.js', 'e\u0301.js', 'both', 'both/a.js', 'c/a.js', 'c'].map((path) =>
      names.nameFor(path, undefined),
    )
    const folded = given.map((name) => name.normalize('NFC').toLowerCase())
    expect(new Set(folded).size).toBe(given.length)
    expect(folded.filter((name) => folded.some((other) => other.startsWith(`${name}/`)))).toEqual([])
  })
})
