import { describe, expect, it } from 'vitest'
import { sastCheck } from '../src/sast-check.ts'
import { realEngine, rulePack } from './real-engine.ts'
import { memoryCache, stagedChange } from './staged-change.ts'

const server = `const express = require('express')
const app = express()
app.get('/', (req, res) => {
  const e = req.query.e
  const s = 'é𝒳'; res.json(eval(e))
})
app.listen(3000)
`

describe('sastCheck', () => {
  it('finds both weaknesses of a small server, with columns in UTF-16 units', async () => {
    const check = sastCheck({ pack: await rulePack(), engine: realEngine })
    const { changeSet, context } = stagedChange({ 'src/server.js': server })
    const { findings, failures, coverage } = await check.run(changeSet, context)
    expect(failures).toEqual([])
    expect(findings.map(({ rule, severity, isNew }) => ({ rule, severity, isNew }))).toEqual([
      { rule: 'sast/js-express-no-security-headers', severity: 'high', isNew: true },
      { rule: 'sast/js-eval-request', severity: 'high', isNew: true },
    ])
    expect(findings[1]?.location).toEqual({
      path: 'src/server.js',
      startLine: 5,
      startColumn: 34,
      endLine: 5,
      endColumn: 35,
    })
    expect(findings[1]?.excerpt).toBe("  const s = 'é𝒳'; res.json(eval(e))")
    expect(findings[1]?.cwe).toEqual(['CWE-95', 'CWE-94'])
    expect(findings[1]?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(coverage).toMatchObject({ files: 1, engine: 'semgrep-core 1.182.0 (direct)', prescanned: 0, cached: 0 })
  })

  it('starts no engine where no rule can match', async () => {
    const check = sastCheck({
      pack: await rulePack(),
      engine: () => {
        throw new Error('asked for the engine')
      },
    })
    const { changeSet, context } = stagedChange({
      'readme.md': '# eval(req.query)',
      'a.js': 'console.log(1)\n',
      'b.py': 'x = 1\n',
    })
    const result = await check.run(changeSet, context)
    expect(result).toMatchObject({ findings: [], failures: [], coverage: { files: 3, prescanned: 3 } })
    expect(result.coverage.engine).toBeUndefined()
  })

  it('is incomplete without an engine as soon as a rule could match', async () => {
    const check = sastCheck({
      pack: await rulePack(),
      engine: () => ({ kind: 'missing', message: 'Semgrep is not installed', hint: 'sallyport tools install' }),
    })
    const { changeSet, context } = stagedChange({ 'src/server.js': server, 'b.py': 'x = 1\n' })
    const { failures, coverage } = await check.run(changeSet, context)
    expect(failures).toEqual([
      {
        check: 'sast',
        code: 'scanner-missing',
        message: 'Semgrep is not installed; 1 file was not looked at',
        hint: 'sallyport tools install',
      },
    ])
    expect(coverage.files).toBe(1)
  })

  it('looks at nothing but current files with content', async () => {
    const check = sastCheck({ pack: await rulePack(), engine: realEngine })
    const { changeSet, context } = stagedChange(
      {
        'link.js': { after: server, mode: '120000' },
        module: { after: server, mode: '160000' },
        'gone.js': { after: server, status: 'deleted' },
        'vendor/x.js': server,
        'half.js': { after: server, status: 'unmerged' },
      },
      { isExcluded: (path) => path.startsWith('vendor/') },
    )
    const { findings, failures, coverage } = await check.run(changeSet, context)
    expect(findings).toEqual([])
    expect(failures.map(({ code, path }) => [code, path])).toEqual([['unmerged', 'half.js']])
    expect(coverage.excluded).toEqual(['vendor/x.js'])
  })

  it('takes a clean result out of the cache, and a corrupt entry for none', async () => {
    const cache = memoryCache()
    const pack = await rulePack()
    const { changeSet, context } = stagedChange({ 'src/server.js': server }, { cache })
    const first = await sastCheck({ pack, engine: realEngine }).run(changeSet, context)
    expect(cache.entries.size).toBe(1)
    const second = await sastCheck({ pack, engine: realEngine }).run(changeSet, context)
    expect(second.findings).toEqual(first.findings)
    expect(second.coverage).toMatchObject({ cached: 1, files: 1 })
    expect(second.coverage.engine).toBeUndefined()
    for (const key of cache.entries.keys()) cache.entries.set(key, { key, matches: [{ rule: 'x' }] })
    const third = await sastCheck({ pack, engine: realEngine }).run(changeSet, context)
    expect(third.findings).toEqual(first.findings)
    expect(third.coverage.cached).toBe(0)
    for (const key of cache.entries.keys()) cache.entries.set(key, { key: 'of another file', matches: [] })
    const fourth = await sastCheck({ pack, engine: realEngine }).run(changeSet, context)
    expect(fourth.findings).toEqual(first.findings)
  })

  it('keeps findings that were there apart from new ones', async () => {
    const check = sastCheck({
      pack: await rulePack('js-eval-request', 'js-express-no-security-headers'),
      engine: realEngine,
    })
    const { changeSet, context } = stagedChange({ 'server.js': { before: server, after: `${server}// more\n` } })
    const { findings } = await check.run(changeSet, context)
    expect(findings.map(({ rule, isNew }) => [rule, isNew])).toEqual([
      ['sast/js-express-no-security-headers', false],
      ['sast/js-eval-request', false],
    ])
  })

  it('calls a finding new whose cause changed, also where its own line did not', async () => {
    const check = sastCheck({
      pack: await rulePack('js-eval-request', 'js-express-no-security-headers'),
      engine: realEngine,
    })
    const before = server
      .replace('req.query.e', "'1 + 1'")
      .replace('app.get', 'app.use(require(\n"helmet")())\napp.get')
    const { changeSet, context } = stagedChange({ 'server.js': { before, after: server } })
    const { findings } = await check.run(changeSet, context)
    expect(findings.map(({ rule, isNew }) => [rule, isNew])).toEqual([
      ['sast/js-express-no-security-headers', true],
      ['sast/js-eval-request', true],
    ])
  })

  it('gives the same fingerprint after a move and a reformatting, another one for a copy', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const fingerprints = async (path: string, text: string) => {
      const { changeSet, context } = stagedChange({ [path]: text })
      const { findings } = await check.run(changeSet, context)
      return findings.map(({ fingerprint, contentFingerprint }) => ({ fingerprint, contentFingerprint }))
    }
    const [original] = await fingerprints('a.js', server)
    const reformatted = server
      .replace("const s = 'é𝒳'; res.json(eval(e))", "const s = 'é𝒳';   res.json( eval(e) )")
      .replaceAll('  const', '\tconst')
    expect(await fingerprints('a.js', `// moved\n\n${reformatted}`)).toEqual([original])
    const [renamed] = await fingerprints('b.js', server)
    expect(renamed?.contentFingerprint).toBe(original?.contentFingerprint)
    expect(renamed?.fingerprint).not.toBe(original?.fingerprint)
    const twice = await fingerprints(
      'a.js',
      server + server.replace("const express = require('express')\nconst app = express()\n", ''),
    )
    expect(twice).toHaveLength(2)
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('reads suppression comments itself', async () => {
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine })
    const { changeSet, context } = stagedChange({
      'a.js': [
        'function f(req) {',
        '  eval(req.query.a) // nosemgrep: js-eval-request -- only admins reach this',
        '  eval(req.query.b) // nosemgrep',
        "  eval(req.query.c + '// nosemgrep: js-eval-request -- a string')",
        '  // sallyport-ignore sast/js-eval-request -- checked by the parser above',
        '  eval(req.query.d)',
        '  eval(req.query.e) // nosemgrep: js-other -- not about this',
        '  eval(req.query.f) // sallyport-ignore js-eval-request',
        '}',
      ].join('\n'),
    })
    const { findings } = await check.run(changeSet, context)
    expect(findings.map(({ location, suppression }) => [location.startLine, suppression])).toEqual([
      [2, { marker: 'nosemgrep', reason: 'only admins reach this', counts: true, isNew: true }],
      [3, { marker: 'nosemgrep', counts: false, isNew: true }],
      [4, undefined],
      [6, { marker: 'sallyport-ignore', reason: 'checked by the parser above', counts: true, isNew: true }],
      [7, undefined],
      [8, { marker: 'sallyport-ignore', counts: false, isNew: true }],
    ])
  })
})
