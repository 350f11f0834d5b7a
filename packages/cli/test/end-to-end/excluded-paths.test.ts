import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { gatedRepository, leakingSource, sallyport, stage } from './gate.ts'

const insecure = "app.get('/sum', (req, res) => res.send(String(eval(req.query.expression))))\n"

function scanned(config: string, files: Readonly<Record<string, string>>) {
  const repository = gatedRepository()
  appendFileSync(join(repository.root, '.sallyport/config.yaml'), config)
  stage(repository, files)
  const run = sallyport(repository, ['scan', '--format', 'json'])
  const report = JSON.parse(run.stdout)
  const of = (check: string, values: readonly { check: string; location?: { path: string }; excluded?: string[] }[]) =>
    values.filter((value) => value.check === check)
  return {
    code: run.code,
    found: (check: string) => of(check, report.findings).map(({ location }) => location?.path),
    excluded: (check: string) => of(check, report.coverage).flatMap(({ excluded }) => excluded ?? []),
  }
}

it('sast.exclude leaves paths out of Semgrep alone, and is said', () => {
  const library = { 'public/vendor/lib.js': `${insecure}${leakingSource()}` }
  const { code, found, excluded } = scanned('\nsast:\n  exclude: ["public/vendor/**"]\n', library)
  expect(code).toBe(1)
  expect([...new Set(found('secrets'))]).toEqual(['public/vendor/lib.js'])
  expect([found('sast'), excluded('sast'), excluded('secrets')]).toEqual([[], ['public/vendor/lib.js'], []])
})

it('paths.exclude leaves them out of every check, and is said by each', () => {
  const files = { 'test/fixtures/a.js': `${insecure}${leakingSource()}`, 'src/a.js': insecure }
  const { code, found, excluded } = scanned('\npaths:\n  exclude: ["test/fixtures/**"]\n', files)
  expect(code).toBe(1)
  expect([found('secrets'), [...new Set(found('sast'))]]).toEqual([[], ['src/a.js']])
  expect([excluded('sast'), excluded('secrets')]).toEqual([['test/fixtures/a.js'], ['test/fixtures/a.js']])
})
