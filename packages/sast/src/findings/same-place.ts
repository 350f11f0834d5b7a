import { confidences, type Finding, severities } from '@sallyport/core'
import type { PackedRule } from '../rules/pack/rule-pack.ts'

export interface JudgedMatch {
  readonly finding: Finding
  readonly rule: PackedRule
}

/** A match over more lines, such as a function without a check, says nothing about each place within. */
const longest = 10

/**
 * Rules that report the same weakness at the same place become one finding, the strongest; the others are named in `facts.also`.
 * In the order given. A finding never gives way to one that would count less: an old or a suppressed one.
 */
export function withoutTwins(judged: readonly JudgedMatch[]): Finding[] {
  const kept = new Map<JudgedMatch, string[]>()
  for (const one of [...judged].sort(byStrength)) {
    const twin = [...kept.keys()].find((other) => isTwin(other, one) && countsAsMuch(other.finding, one.finding))
    if (twin === undefined) kept.set(one, [])
    else kept.get(twin)?.push(one.finding.rule)
  }
  return judged.flatMap((one) => {
    const also = kept.get(one)
    if (also === undefined) return []
    if (also.length === 0) return [one.finding]
    return [{ ...one.finding, facts: { ...one.finding.facts, also: [...new Set(also)].sort().join(', ') } }]
  })
}

function byStrength(a: JudgedMatch, b: JudgedMatch): number {
  return (
    severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity) ||
    confidences.indexOf(b.finding.confidence) - confidences.indexOf(a.finding.confidence) ||
    Number(b.rule.mode === 'taint') - Number(a.rule.mode === 'taint') ||
    Number(isLonger(b.finding, a.finding)) - Number(isLonger(a.finding, b.finding))
  )
}

function isTwin(a: JudgedMatch, b: JudgedMatch): boolean {
  if (a.rule.id === b.rule.id || !isSameWeakness(a.rule, b.rule)) return false
  const [first, second] = [a.finding.location, b.finding.location]
  const isShort = [first, second].every(({ startLine = 0, endLine = 0 }) => endLine - startLine < longest)
  return overlap(a.finding, b.finding) && (isShort || first.startLine === second.startLine)
}

/** The first CWE is the precise one; parents further down the list may be common to quite different rules. */
function isSameWeakness({ cwe: [first], cwe }: PackedRule, { cwe: [otherFirst], cwe: other }: PackedRule): boolean {
  return (first !== undefined && other.includes(first)) || (otherFirst !== undefined && cwe.includes(otherFirst))
}

function countsAsMuch(stays: Finding, goes: Finding): boolean {
  return (stays.isNew || !goes.isNew) && (stays.suppression === undefined || goes.suppression !== undefined)
}

function overlap(a: Finding, b: Finding): boolean {
  return isBefore(start(a), end(b)) && isBefore(start(b), end(a))
}

function isLonger(a: Finding, b: Finding): boolean {
  const [[fromA, columnA], [toA, lastA], [fromB, columnB], [toB, lastB]] = [start(a), end(a), start(b), end(b)]
  return toA - fromA === toB - fromB ? lastA - columnA > lastB - columnB : toA - fromA > toB - fromB
}

type Place = readonly [line: number, column: number]

function start({ location: { startLine = 0, startColumn = 0 } }: Finding): Place {
  return [startLine, startColumn]
}

function end({ location: { startLine = 0, endLine = startLine, endColumn = 0 } }: Finding): Place {
  return [endLine, endColumn]
}

function isBefore([line, column]: Place, [otherLine, otherColumn]: Place): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn)
}
