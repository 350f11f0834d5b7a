import { createHash, randomBytes } from 'node:crypto'

/** A value in the public format of a Google API key, made up for this run: nothing that looks real stands in a file. */
export function inventedApiKey(): string {
  return `${['AI', 'za'].join('')}Sy${randomBytes(64).toString('base64url').replaceAll(/[_-]/g, 'x').slice(0, 33)}`
}

/** A GitHub-like token without the checksum that a real one has. */
export function inventedToken(): string {
  return randomBytes(64).toString('base64').replaceAll(/[+/=]/g, '').slice(0, 40)
}

export const manifest = (extra: Record<string, string> = {}): string =>
  `${JSON.stringify({ name: 'calendar', version: '1.0.0', private: true, type: 'module', dependencies: { express: '4.21.2', ...extra } }, null, 2)}\n`

/** A lockfile as npm writes it, with the packages that the story needs. */
export function lockfile(extra: Record<string, string> = {}): string {
  const packages = Object.fromEntries(
    Object.entries({ express: '4.21.2', ...extra }).map(([name, version]) => [
      `node_modules/${name}`,
      {
        version,
        resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
        integrity: `sha512-${createHash('sha512').update(`${name}@${version}`).digest('base64')}`,
        license: 'MIT',
      },
    ]),
  )
  const root = { name: 'calendar', version: '1.0.0', dependencies: { express: '4.21.2', ...extra } }
  return `${JSON.stringify({ name: 'calendar', version: '1.0.0', lockfileVersion: 3, requires: true, packages: { '': root, ...packages } }, null, 2)}\n`
}

export const withApiKey = (key: string): string => `import express from 'express'

const app = express()
const mapsKey = '${key}'

app.get('/events', (request, response) => {
  response.json({ events: [], map: 'https://maps.googleapis.com/maps/api/staticmap?key=' + mapsKey })
})

app.listen(3000)
`

export const withEval = `import express from 'express'

const app = express()
const mapsKey = process.env.MAPS_KEY

app.get('/events', (request, response) => {
  const filter = eval('(event) => ' + request.query.filter)
  response.send('<ul>' + [].filter(filter).join('') + '</ul>')
})

app.listen(3000)
`

export const fixed = `import express from 'express'
import helmet from 'helmet'

const app = express()
const mapsKey = process.env.MAPS_KEY

app.use(helmet())

app.get('/events', (request, response) => {
  const day = String(request.query.day ?? '')
  const events = [{ day: '2026-12-24', title: 'Office closes at noon' }]
  response.json({ map: mapsKey !== undefined, events: events.filter((event) => event.day === day) })
})

app.listen(3000)
`

/** The feed's address is meant for every subscriber, so the value in it is public; a scanner cannot know that. */
export const feed = (token: string): string => `export const feedToken = '${token}'

export function feedUrl(host) {
  return 'webcal://' + host + '/feed?token=' + feedToken
}
`

export const advisories = `${JSON.stringify(
  [
    {
      id: 'GHSA-xvch-5gv4-984h',
      aliases: ['CVE-2021-44906'],
      summary: 'Prototype Pollution in minimist',
      modified: '2024-01-01T00:00:00Z',
      published: '2022-03-18T00:01:09Z',
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      affected: [
        {
          package: { ecosystem: 'npm', name: 'minimist' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.2.6' }] }],
        },
      ],
    },
  ],
  null,
  2,
)}\n`
