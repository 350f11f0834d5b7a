import type { Finding } from '@sallyport/core'
import type { Component } from '../component.ts'
import type { LookAlike } from '../names/likeness.ts'
import { lookAlike } from '../names/look-alike.ts'
import { type FindingContext, finding } from './findings.ts'
import { removeCommand } from './remediation.ts'

/** Names that the lockfile did not hold before and that could be taken for popular ones. */
export function lookAlikeFindings(before: readonly Component[], context: FindingContext): Finding[] {
  const known = new Set(before.map((component) => component.name))
  return context.components.flatMap((component) => {
    const like = known.has(component.name) ? undefined : lookAlike(component.ecosystem, component.name)
    if (like === undefined) return []
    return finding(
      component,
      {
        rule: 'look-alike-name',
        severity: 'medium',
        confidence: 'low',
        message: `${component.name} is new and ${phrases[like.kind]} ${like.popular}`,
        cwe: ['CWE-1357'],
        remediation: `If ${like.popular} was meant: ${removeCommand(component, context.entry.path)}`,
        isNew: true,
        identity: like.popular,
        facts: { popular: like.popular, likeness: like.kind },
      },
      context,
    )
  })
}

const phrases: Readonly<Record<LookAlike['kind'], string>> = {
  separator: 'differs only in its separators from',
  scope: 'differs only in its scope from',
  homoglyph: 'looks like',
  swap: 'has two letters swapped in comparison with',
  'doubled-letter': 'has a letter doubled in comparison with',
  'missing-letter': 'lacks a letter of',
  'extra-letter': 'has a letter more than',
  'other-letter': 'has another letter than',
  combination: 'adds a word to',
}
