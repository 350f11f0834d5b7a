import { isUserError } from '@sallyport/core'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadMicroApps, loadRisks, type MicroApp, microAppFacts } from '../src/index.ts'

const bytes = (text: string) => Buffer.from(text)

async function mistakes(load: typeof loadMicroApps | typeof loadRisks, text: string): Promise<string> {
  const error = await load(bytes(text)).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isUserError(error) || error.code !== 'register-invalid') throw error ?? new Error('nothing was thrown')
  return error.message
}

describe('the register of micro-apps', () => {
  it('is read with its dates as text and its folders without decoration', async () => {
    const text = `version: 1
micro-apps:
  - name: calendar
    path: ./apps/calendar/
    owner: "@dana"
    data: names
    expires: 2027-01-31
  - { name: "2026", path: tools, owner: sam }
`
    expect(await loadMicroApps(bytes(text))).toEqual([
      { name: 'calendar', path: 'apps/calendar', owner: '@dana', data: 'names', expires: '2027-01-31' },
      { name: '2026', path: 'tools', owner: 'sam' },
    ])
  })

  test.each<[string, string, string]>([
    ['no owner', '- { name: a, path: a }', '3:5: micro-apps[0].owner is missing'],
    ['an owner of spaces', '- { name: a, path: a, owner: " " }', 'must not be empty'],
    ['a name that no trailer can hold', '- { name: A b, path: a, owner: o }', 'must be a name such as'],
    ['a day that does not exist', '- { name: a, path: a, owner: o, expires: 2026-02-30 }', 'must be a day such as'],
    ['a misspelt key', '- { name: a, path: a, owner: o, expire: 2026-12-31 }', 'did you mean expires?'],
    ['one name twice', '- { name: a, path: a, owner: o }\n  - { name: a, path: b, owner: o }', 'repeats micro-apps[0]'],
    ['an alias', '- &a { name: a, path: a, owner: o }\n  - *a', 'anchors and aliases are not supported'],
    ...['/etc', '..', 'apps/../..', 'apps/*', '.', './', 'a//b', 'apps\\\\x', ''].map(
      (path): [string, string, string] => [
        `the path "${path}"`,
        `- { name: a, path: "${path}", owner: o }`,
        'micro-apps[0].path',
      ],
    ),
  ])('with %s is refused by line', async (_, entry, message) => {
    expect(await mistakes(loadMicroApps, `version: 1\nmicro-apps:\n  ${entry}\n`)).toContain(message)
  })

  test.each([
    ['is not UTF-8', Buffer.from([0xff, 0xfe, 0x41])],
    ['is no mapping', bytes('- a')],
    ['is of another version', bytes('version: 2')],
    ['is no YAML', bytes('a: [')],
  ])('that %s is refused', async (_, content) => {
    await expect(loadMicroApps(content)).rejects.toMatchObject({ code: 'register-invalid' })
  })

  it('may be empty', async () => {
    expect(await loadMicroApps(bytes(''))).toEqual([])
    expect(await loadMicroApps(bytes('micro-apps:\n'))).toEqual([])
  })

  it('comes from a cache only as this package wrote it', async () => {
    const kept = new Map<string, unknown>()
    const cache = { get: (key: string) => kept.get(key), set: (key: string, value: unknown) => kept.set(key, value) }
    const file = bytes('micro-apps:\n  - { name: a, path: apps/a, owner: o }\n')
    const [first] = await loadMicroApps(file, cache)
    const [key = ''] = kept.keys()
    kept.set(key, JSON.parse(JSON.stringify(kept.get(key)).replace('apps/a', 'apps/b')))
    expect(await loadMicroApps(file, cache)).toEqual([first])
  })

  it('never breaks on what a file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        await loadMicroApps(bytes(text)).catch((error: unknown) => {
          if (!isUserError(error)) throw error
        })
      }),
    )
  })
})

describe('the register of risks', () => {
  const entry = '{ id: RA-2026-014, severity: high, reason: r, owner: o, created: 2026-11-01, expires: 2026-12-31 }'

  it('is read', async () => {
    expect(await loadRisks(bytes(`risks:\n  - ${entry}\n`))).toEqual([
      {
        id: 'RA-2026-014',
        severity: 'high',
        reason: 'r',
        owner: 'o',
        created: '2026-11-01',
        expires: '2026-12-31',
      },
    ])
  })

  test.each([
    ['an id that no trailer can hold', entry.replace('RA-2026-014', 'ra 14'), 'must be an id such as RA-2026-014'],
    ['an unknown severity', entry.replace('high', 'HIGH'), 'must be one of info, low, medium, high, critical'],
    ['no owner', entry.replace('owner: o, ', ''), 'risks[0].owner is missing'],
    ['an end before its start', entry.replace('2026-12-31', '2026-10-31'), 'is before created'],
    ['one id twice', `${entry}\n  - ${entry}`, 'repeats risks[0]'],
  ])('with %s is refused', async (_, written, message) => {
    expect(await mistakes(loadRisks, `risks:\n  - ${written}\n`)).toContain(message)
  })
})

describe('which apps a change touches', () => {
  const app: MicroApp = { name: 'cal', path: 'apps/cal', owner: 'o', expires: '2026-12-31' }
  const touched = (...paths: string[]) =>
    microAppFacts(
      [app],
      paths.map((path) => ({ path, status: 'modified' })),
    ).touched

  it('is decided by whole folders', () => {
    expect(touched('apps/cal/a/b.ts', 'README.md')).toEqual([
      { slug: 'cal', path: 'apps/cal/**', expires: '2026-12-31' },
    ])
    // A link or a submodule in its place.
    expect(touched('apps/cal')).toHaveLength(1)
    expect(touched('apps/calendar/a.ts', 'x/apps/cal/a.ts', 'apps')).toEqual([])
  })

  it('and taking an app down is no use of it', () => {
    const { touched: gone } = microAppFacts([app], [{ path: 'apps/cal/a.ts', status: 'deleted' }])
    expect(gone).toEqual([{ slug: 'cal', path: 'apps/cal/**' }])
  })
})
