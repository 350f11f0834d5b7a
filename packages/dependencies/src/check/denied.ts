import type { Failure, Finding } from '@sallyport/core'
import type { Component } from '../component.ts'
import { label } from '../diff/messages.ts'
import { judgeLicence } from '../licences/judge-licence.ts'
import { parseSpdx } from '../licences/spdx-expression.ts'
import type { DenyLists } from './deny-lists.ts'
import { failureOf } from './failure.ts'
import { type FindingContext, finding } from './findings.ts'
import { removeCommand } from './remediation.ts'

interface Denied {
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
}

/** What the configuration forbids, and what it could not be asked about. */
export function judgeDenied(
  { isDeniedPackage, licences }: DenyLists,
  isNew: (component: Component) => boolean,
  context: FindingContext,
): Denied {
  const findings = context.components.filter(isDeniedPackage).map((component) => {
    const message = `${label(component)} is on the list of denied packages`
    return deniedFinding(component, { rule: 'denied-package', message, facts: {} }, isNew, context)
  })
  if (licences === undefined) return { findings, failures: [] }
  const unclear: Component[] = []
  for (const component of context.components) {
    const text = component.licence.kind === 'unknown' ? '' : component.licence.expression
    const expression = parseSpdx(text)
    const verdict = expression === undefined ? 'unknown' : judgeLicence(expression, licences)
    if (verdict === 'unknown') unclear.push(component)
    if (verdict !== 'denied') continue
    const message = `${label(component)} has a denied licence, ${text}`
    findings.push(
      deniedFinding(component, { rule: 'denied-licence', message, facts: { licence: text } }, isNew, context),
    )
  }
  const [first] = unclear.filter(isNew)
  const count = unclear.filter(isNew).length
  return { findings, failures: first === undefined ? [] : [failureOf.licenceUnknown(context.entry.path, first, count)] }
}

function deniedFinding(
  component: Component,
  said: { readonly rule: string; readonly message: string; readonly facts: Readonly<Record<string, string>> },
  isNew: (component: Component) => boolean,
  context: FindingContext,
): Finding {
  return finding(
    component,
    {
      ...said,
      severity: 'high',
      confidence: 'high',
      cwe: [],
      isNew: isNew(component),
      remediation: removeCommand(component, context.entry.path),
      identity: '',
    },
    context,
  )
}
