import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRegistries } from '../../src/registries/open-registries.ts'

const server = createServer((request, response) => {
  if (request.url === '/npm/@acme%2Fhere')
    response.end(
      JSON.stringify({ name: '@acme/here', versions: { '1.0.0': {} }, time: { '1.0.0': '2020-01-02T00:00:00Z' } }),
    )
  else if (request.url === '/npm/broken') response.end('{')
  else if (request.url === '/npm/other') response.end('{}')
  else if (request.url === '/npm/slow') request.resume()
  else response.writeHead(request.url === '/npm/busy' ? 503 : 404).end()
})
let address = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/npm/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ask = async (name: string, signal = new AbortController().signal) =>
  await openRegistries({ npm: address }).get('npm')?.ask(name, '1.0.0', signal)

test('a registry answers for a name and a version', async () => {
  expect(await ask('@acme/here')).toEqual({
    kind: 'present',
    hasVersion: true,
    firstPublished: '2020-01-02T00:00:00.000Z',
  })
  expect(await ask('gone')).toEqual({ kind: 'absent' })
})

test.each([
  ['busy', '127.0.0.1 answered 503'],
  ['broken', '127.0.0.1 did not answer'],
  ['other', '127.0.0.1 did not answer as such a registry does'],
])('%s is not taken for an answer', async (name, reason) =>
  expect(await ask(name)).toEqual({ kind: 'not-asked', reason }),
)

test('one that is given up waiting for was not asked', async () => {
  const controller = new AbortController()
  const waiting = ask('slow', controller.signal)
  controller.abort()
  expect(await waiting).toEqual({ kind: 'not-asked', reason: '127.0.0.1 did not answer in time' })
})

test('only encrypted addresses without passwords are asked', () => {
  expect(openRegistries({}).size).toBe(0)
  expect(() => openRegistries({ npm: 'http://registry.example' })).toThrow('not encrypted')
  expect(() => openRegistries({ pypi: 'nonsense' })).toThrow('not an address')
})
