import type { ChangeSet, Entry, Failure, Finding, Message } from '@sallyport/core'
import type { ScanResult } from '../engine/match.ts'
import type { SecretEngine } from '../engine/secret-engine.ts'
import { limitFailures } from './entry-scanner.ts'
import { describeMatch, findingOfMatch } from './finding-of-match.ts'
import { LinePositions } from './line-positions.ts'

export interface TextScan {
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
}

export interface NameScan extends TextScan {
  readonly shownPath: (path: string) => string
}

/** All paths in one scan, one a line; a path that holds a secret is shown masked everywhere. */
export function scanPaths(entries: readonly Entry[], engine: SecretEngine, fingerprintKey: Uint8Array): NameScan {
  const lines = entries.map(({ path }) => path.replace(/[\r\n]/g, ' '))
  const scan = engine.scan(Buffer.from(lines.join('\n')))
  const failures = limitFailures(scan, 'file names')
  if (scan.matches.length === 0) return { findings: [], failures, shownPath: asItIs }
  const positions = new LinePositions(scan.text)
  const masked = new Map(entries.map(({ path }, index) => [path, maskLine(index + 1, scan, positions)]))
  const shownPath = (path: string) => masked.get(path) ?? path
  const findings = scan.matches.flatMap((match): Finding[] => {
    const entry = entries[positions.regionOf(match.start, match.end).startLine - 1]
    if (entry === undefined || entry.status === 'deleted') return []
    const isNew = entry.parents.length === 0
    const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
    const description = describeMatch(match, shownPath(entry.path), region, fingerprintKey)
    const message = `${description.message} in a file name`
    const introducedBy = isNew && entry.commit !== undefined ? { introducedBy: entry.commit } : {}
    return [{ ...description, message, excerpt: '', isNew, ...introducedBy }]
  })
  return { findings, failures, shownPath }
}

/** Not a function of `scanPaths`: it would keep that one's whole text for as long as the check lasts. */
function asItIs(path: string): string {
  return path
}

function maskLine(line: number, { sensitive }: ScanResult, positions: LinePositions): string {
  const { start, end } = positions.lineSpan(line)
  let text = ''
  let at = start
  for (const span of sensitive) {
    if (span.end <= start || span.start >= end) continue
    text += `${positions.text(at, span.start)}(${span.end - span.start} characters hidden)`
    at = span.end
  }
  return text + positions.text(at, end)
}

const messagePaths = {
  'commit-message': 'commit message',
  'tag-message': 'tag message',
  'ref-name': 'ref name',
} as const

/** Commit messages with their trailers, tag messages, branch names: everything in them is new. */
export function scanMessages({ messages }: ChangeSet, engine: SecretEngine, fingerprintKey: Uint8Array): TextScan {
  const scans = messages.map((message) => scanMessage(message, engine, fingerprintKey))
  return {
    findings: scans.flatMap(({ findings }) => findings),
    failures: scans.flatMap(({ failures }) => failures),
  }
}

function scanMessage(message: Message, engine: SecretEngine, fingerprintKey: Uint8Array): TextScan {
  const scan = engine.scan(message.bytes)
  const path = messagePaths[message.kind]
  const positions = new LinePositions(scan.text)
  const commit = message.oid === undefined ? {} : { commit: message.oid }
  const surroundings = { scan, positions, path, added: [], isNew: true, ...commit, fingerprintKey }
  return {
    findings: scan.matches.map((match) => findingOfMatch(match, surroundings)),
    failures: limitFailures(scan, path),
  }
}
