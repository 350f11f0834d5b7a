import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { zip } from '../../../dependencies/test/zip.ts'
import { cli, gatedRepository, type Run, sallyport } from '../end-to-end/gate.ts'

const recent = new Date().toISOString()

const advisory = (id: string, name: string, more: object = {}) => ({
  id,
  modified: recent,
  summary: `A flaw in ${name}`,
  database_specific: { severity: 'HIGH' },
  affected: [
    {
      package: { ecosystem: 'npm', name },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.6' }] }],
    },
  ],
  ...more,
})

const zipOf = (...records: readonly { readonly id: string }[]) =>
  zip(records.map((record) => ({ name: `${record.id}.json`, data: Buffer.from(JSON.stringify(record)) })))

const lockfile = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { weak: '1.2.5' } },
    'node_modules/weak': { version: '1.2.5', resolved: 'https://registry.npmjs.org/weak/-/weak-1.2.5.tgz' },
  },
})

/** A gated repository with a new lockfile in its index, and a folder for data outside of it. */
function repositoryWithData(): { repository: GitRepository; data: string; database: string } {
  const repository = gatedRepository()
  repository.write('package-lock.json', lockfile)
  repository.git('add', '--all')
  const home = repository.env.HOME ?? ''
  const data = join(home, 'osv')
  mkdirSync(join(data, 'npm'), { recursive: true })
  return { repository, data, database: join(home, 'data/sallyport/advisories.db') }
}

const scan = (repository: GitRepository) =>
  sallyport(repository, ['scan', '--checks', 'dependencies', '--format', 'json'])
const update = (repository: GitRepository, from: string, ...more: readonly string[]) =>
  sallyport(repository, ['db', 'update', '--from', from, ...more])
const codes = ({ stdout }: Run) => JSON.parse(stdout).failures.map(({ code }: { code: string }) => code)

describe('a directory of zips and records', () => {
  test('becomes a database that the checks use', () => {
    const { repository, data } = repositoryWithData()
    expect(codes(scan(repository))).toEqual(['advisories-missing'])
    writeFileSync(join(data, 'npm/all.zip'), zipOf(advisory('GHSA-1', 'weak'), advisory('GHSA-2', 'other')))
    writeFileSync(join(data, 'own.json'), JSON.stringify(advisory('ACME-1', 'weak', { aliases: ['CVE-1'] })))
    const updated = update(repository, data)
    expect([updated.code, updated.stdout]).toEqual([
      0,
      expect.stringMatching(/^advisories {2}of .*, less than a day old\nrecords {5}3 on 2 packages: npm 3\n/),
    ])
    const result = scan(repository)
    const report = JSON.parse(result.stdout)
    expect(result.code).toBe(1)
    expect(report.failures).toEqual([])
    expect(report.findings.map(({ facts }: { facts: { advisory: string } }) => facts.advisory)).toEqual([
      'GHSA-1',
      'ACME-1',
    ])
    expect(report.coverage[0].engine).toMatch(/^OSV of \d{4}-\d\d-\d\d \([0-9a-f]{12}\)$/)
    expect(sallyport(repository, ['db', 'status']).stdout).toBe(updated.stdout)
    expect(JSON.parse(sallyport(repository, ['db', 'status', '--format', 'json']).stdout)).toMatchObject({ records: 3 })
  })

  test('that cannot be read in full leaves the old database', () => {
    const { repository, data, database } = repositoryWithData()
    writeFileSync(join(data, 'npm/all.zip'), zipOf(advisory('GHSA-1', 'weak')))
    expect(update(repository, data).code).toBe(0)
    const before = readFileSync(database)
    writeFileSync(join(data, 'more.json'), '{"name": "no advisory"}')
    const failed = update(repository, data)
    expect([failed.code, failed.stderr]).toEqual([
      3,
      expect.stringContaining('more.json: record 1 is not a readable OSV record'),
    ])
    expect(update(repository, join(data, 'absent')).code).toBe(3)
    expect(readFileSync(database).equals(before)).toBe(true)
  })
})

describe('a database', () => {
  test('that is damaged or foreign is a failure, never clean', () => {
    const { repository, data, database } = repositoryWithData()
    writeFileSync(join(data, 'a.json'), JSON.stringify(advisory('GHSA-1', 'weak')))
    expect(update(repository, data).code).toBe(0)
    for (const content of ['SQLite format 3\0', readFileSync(database).subarray(0, -9)]) {
      writeFileSync(database, content)
      const result = scan(repository)
      expect([result.code, codes(result)]).toEqual([3, ['unreadable']])
      expect(sallyport(repository, ['db', 'status']).code).toBe(3)
    }
  })

  test('that is old is said', () => {
    const { repository, data } = repositoryWithData()
    writeFileSync(
      join(data, 'a.json'),
      JSON.stringify(advisory('GHSA-1', 'other', { modified: '2024-01-01T00:00:00Z' })),
    )
    expect(update(repository, data).code).toBe(0)
    const result = scan(repository)
    expect([result.code, codes(result)]).toEqual([0, ['advisories-old']])
  })

  test('is not asked for where nobody has a home', () => {
    const { repository } = repositoryWithData()
    const run = sallyport(repository, ['db', 'status'], { env: { HOME: '', XDG_DATA_HOME: '' } })
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('HOME is not set')])
  })
})

describe('a mirror', () => {
  const files: Readonly<Record<string, Buffer>> = {
    '/osv/npm/all.zip': zipOf(advisory('GHSA-1', 'weak')),
    '/osv/GitHub%20Actions/all.zip': zipOf(advisory('GHSA-3', 'weak')),
    '/osv/Go/all.zip': zipOf(advisory('GHSA-4', 'weak')).subarray(0, 60),
  }

  /** The server lives in this process, so the CLI must not block it. */
  async function updated(repository: GitRepository, args: (base: string) => readonly string[]): Promise<Run> {
    const server = createServer((request, response) => {
      const file = files[request.url ?? '']
      response.writeHead(file === undefined ? 404 : 200)
      response.end(file ?? '')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/osv`
    try {
      return await new Promise((resolve) =>
        execFile(
          process.execPath,
          [cli, 'db', 'update', ...args(base)],
          { cwd: repository.root, env: repository.env },
          (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
        ),
      )
    } finally {
      server.close()
    }
  }

  test('gives the ecosystems that are asked for, or nothing changes', async () => {
    const { repository } = repositoryWithData()
    const good = await updated(repository, (base) => [
      '--from',
      `${base}/`,
      '--ecosystem',
      'npm',
      '--ecosystem',
      'GitHub Actions',
    ])
    expect([good.code, good.stdout]).toEqual([0, expect.stringContaining('records     2 on 1 package')])
    const missing = await updated(repository, (base) => ['--from', base])
    expect([missing.code, missing.stderr]).toEqual([3, expect.stringMatching(/PyPI\/all\.zip answered 404/)])
    const cut = await updated(repository, (base) => ['--from', `${base}/Go/all.zip`])
    expect([cut.code, cut.stderr]).toEqual([3, expect.stringContaining('the archive is cut off')])
    expect(sallyport(repository, ['db', 'status']).stdout).toBe(good.stdout)
  })

  test('comes from the configuration where the command names none', async () => {
    const { repository } = repositoryWithData()
    const none = await updated(repository, () => [])
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('no source of advisories is named')])
    const configured = await updated(repository, (base) => {
      const path = join(repository.root, '.sallyport/config.yaml')
      writeFileSync(path, `${readFileSync(path, 'utf8')}\ndependencies:\n  advisorySource: ${base}/npm/all.zip\n`)
      return []
    })
    expect(configured.code, configured.stderr).toBe(0)
  })

  test.each([
    ['http://osv.example.org/export', 'is not encrypted'],
    ['https://user:word@osv.example.org/export', 'was given with a user or password'],
  ])('%s is refused', (address, reason) => {
    const { repository } = repositoryWithData()
    const run = update(repository, address)
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(reason)])
    expect(run.stderr).not.toContain('user:word')
  })
})
