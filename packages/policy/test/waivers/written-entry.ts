import { fingerprint } from '../policy-input.ts'

/** An entry of a waiver file, as text. */
export const entry = (part: Record<string, string> = {}) =>
  Object.entries({
    id: fingerprint('sast'),
    rule: 'sast/x',
    reason: 'r',
    owner: 'o',
    created: '2026-11-01',
    expires: '2026-12-01',
    ...part,
  })
    .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}\n`)
    .join('')
