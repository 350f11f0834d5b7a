import { describe, expect, it } from 'vitest'
import { expandTemplate } from '../src/index.ts'
import { builtInEngine } from './built-in-rules.ts'

const engine = builtInEngine()

function judged(template: string) {
  const { matches } = engine.scan(Buffer.from(expandTemplate(template, 'other format')), { path: 'src/app.txt' })
  return matches.map(({ rule, confidence, facts }) => ({ generic: rule.isGeneric, confidence, format: facts.format }))
}

describe('a generic match beside a known format', () => {
  it.each(['SENTRY_TOKEN="{{base62:37}}7"', 'auth_token = "glpat-{{base62:40}}~{{base62:4}}7"'])(
    'is low: %s',
    (template) => {
      expect(judged(template)).toEqual([
        { generic: true, confidence: 'low', format: expect.stringMatching(/^not known for /) },
      ])
    },
  )

  it.each([
    ['where no provider is named', 'ACME_TOKEN="{{base62:37}}7"'],
    ['under a password of people', 'sentry_db_password = "{{password:14}}"'],
    ['under a secret that people choose', 'SENTRY_SESSION_SECRET="{{base62:37}}7"'],
    ['where the name is part of another word', 'xsentryx_token = "{{base62:37}}7"'],
    ['where the name is on another line', 'sentry: on\nauth_token = "{{base62:37}}7"'],
  ])('stays as sure %s', (_, template) => {
    expect(judged(template)).toMatchObject([{ generic: true, confidence: 'medium' }])
  })
})
