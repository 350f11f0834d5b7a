import { type Finding, type Location, regionOf, sha256 } from '@sallyport/core'
import type { EngineMatch, EnginePosition } from '../answer/engine-output.ts'
import { byteOffset, placeOf } from '../answer/match-place.ts'
import { pathIdentity, type SourceFile } from '../change/source-file.ts'
import type { PackedRule } from '../rules/pack/rule-pack.ts'
import { enclosingBlock } from '../source/enclosing-block.ts'
import { type SourceLines, sourceLines } from '../source/source-lines.ts'
import { type CommentLine, commentsOf } from '../suppressions/comment-lines.ts'
import { findSuppression } from '../suppressions/find-suppression.ts'
import { excerptOf } from './excerpt.ts'
import type { Novelty } from './existing-findings.ts'
import { withoutTwins } from './same-place.ts'

/** Turns the engine's matches in one file into findings, in the order of the file. */
export function findingsOfFile(
  file: SourceFile,
  matches: readonly EngineMatch[],
  ruleOf: (id: string) => PackedRule | undefined,
  novelty: Novelty,
): Finding[] {
  const source = sourceLines(file.bytes)
  const comments = commentsOf(file.entry.path, source)
  const occurrences = new Map<string, number>()
  // Nearly always one of these; asking for any rule reads the whole pack.
  const own = new Map(file.rules.map((rule) => [rule.id, rule]))
  const judged = inOrder(matches).flatMap((match) => {
    const rule = own.get(match.rule) ?? ruleOf(match.rule)
    if (rule === undefined) return []
    const block = `${rule.id}\0${enclosingBlock(source.lines, match.start.line, match.end.line)}`
    const occurrence = (occurrences.get(block) ?? 0) + 1
    occurrences.set(block, occurrence)
    return [{ rule, finding: findingOf(file, source, comments, match, rule, novelty, `${block}\0${occurrence}`) }]
  })
  return withoutTwins(judged)
}

function findingOf(
  file: SourceFile,
  source: SourceLines,
  comments: readonly CommentLine[],
  match: EngineMatch,
  rule: PackedRule,
  novelty: Novelty,
  content: string,
): Finding {
  const { entry } = file
  const suppression = findSuppression(comments, match.start.line, rule.id, novelty.added)
  return {
    check: 'sast',
    rule: `sast/${rule.id}`,
    severity: rule.severity,
    confidence: rule.confidence,
    message: rule.message,
    cwe: rule.cwe,
    location: locationOf(entry.path, source, match),
    excerpt: excerptOf(source.lines, match.start.line, match.end.line, rule.cwe),
    fingerprint: sha256(`${pathIdentity(entry)}\0${content}`),
    contentFingerprint: sha256(content),
    remediation: remediationOf(rule, match),
    isNew: novelty.isNew(match),
    ...(entry.commit === undefined ? {} : { introducedBy: entry.commit }),
    ...(suppression === undefined ? {} : { suppression }),
    facts: {
      tier: rule.tier,
      ...(rule.owasp.length === 0 ? {} : { owasp: rule.owasp.join(', ') }),
      ...(rule.origin === undefined ? {} : { origin: rule.origin }),
      ...(match.fix === undefined ? {} : { isFixable: true }),
    },
  }
}

function remediationOf(rule: PackedRule, { fix }: EngineMatch): string {
  const remediation =
    rule.remediation === '' ? `Read what the rule ${rule.id} asks for, and change the code` : rule.remediation
  // The replacement itself repeats source text, which may hold a secret: a report only says that there is one.
  return fix === undefined ? remediation : `${remediation}, or see what sallyport fix proposes`
}

function locationOf(path: string, { bytes, starts }: SourceLines, { start, end }: EngineMatch): Location {
  const offset = (position: EnginePosition) => byteOffset(position, starts, bytes.length)
  return { path, ...regionOf(bytes, starts, offset(start), offset(end)) }
}

/** Matches of one rule that begin and end alike are one: several branches of a pattern may find the same. */
function inOrder(matches: readonly EngineMatch[]): EngineMatch[] {
  const distinct = new Map(matches.map((match) => [[match.rule, ...placeOf(match)].join(' '), match]))
  return [...distinct.values()].sort((a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at === -1 ? (a.rule < b.rule ? -1 : 1) : (left[at] ?? 0) - (right[at] ?? 0)
  })
}
