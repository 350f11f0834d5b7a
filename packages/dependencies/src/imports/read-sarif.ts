import type { Region, Severity } from '@sallyport/core'
import { isObject, type JsonObject, listAt, objectAt, textAt, valueAt } from '../json-value.ts'
import { emptyReport, type ImportedRemark, type ImportedReport } from './imported-report.ts'
import { firstLine } from './imported-severity.ts'

/**
 * SARIF 2.1.0: `{ runs: [{ tool: { driver: { name, rules: [{ id, properties: { security-severity: "9.8" }, defaultConfiguration: { level } }] } },
 * results: [{ ruleId, level, message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri }, region } }], suppressions }],
 * invocations: [{ executionSuccessful }] }] }`. It names no packages in a form that all tools share, so its results stay remarks.
 */
export function readSarif(report: JsonObject): ImportedReport {
  const runs = listAt(report, 'runs').filter(isObject)
  const problems = runs.length === 0 ? ['it has no run'] : []
  const names = new Set<string>()
  const remarks = runs.flatMap((run) => {
    const driver = objectAt(objectAt(run, 'tool') ?? {}, 'driver') ?? {}
    const name = textAt(driver, 'name') ?? 'a tool'
    names.add(name)
    if (!Array.isArray(valueAt(run, 'results'))) problems.push(`a run of ${name} has no results`)
    const failed = listAt(run, 'invocations').some(
      (one) => isObject(one) && valueAt(one, 'executionSuccessful') === false,
    )
    if (failed) problems.push(`a run of ${name} did not succeed`)
    const rules = new Map(
      listAt(driver, 'rules')
        .filter(isObject)
        .map((rule) => [textAt(rule, 'id') ?? '', rule] as const),
    )
    return listAt(run, 'results')
      .filter(isObject)
      .map((result) => readResult(result, rules))
  })
  return { ...emptyReport, tool: [...names].join(', ') || 'SARIF', remarks, problems }
}

function readResult(result: JsonObject, rules: ReadonlyMap<string, JsonObject>): ImportedRemark {
  const rule = textAt(result, 'ruleId') ?? textAt(objectAt(result, 'rule') ?? {}, 'id') ?? 'unnamed'
  const [location] = listAt(result, 'locations').filter(isObject)
  const place = objectAt(location ?? {}, 'physicalLocation') ?? {}
  const path = textAt(objectAt(place, 'artifactLocation') ?? {}, 'uri')
  const region = regionOf(objectAt(place, 'region'))
  const text = textAt(objectAt(result, 'message') ?? {}, 'text') ?? ''
  // Trivy writes it into the message, Grype into the rule's help.
  const help = textAt(objectAt(rules.get(rule) ?? {}, 'help') ?? {}, 'text') ?? ''
  const fixedVersion = /^Fix(?:ed)? Version: *([^\s,]{1,100})/m.exec(`${text}\n${help}`)?.[1]
  return {
    rule,
    severity: severityOf(result, rules.get(rule) ?? {}),
    message: firstLine(text),
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    ...(path === undefined ? {} : { path: path.replace(/^(file:\/\/)?\/?(\.\/)*/, '') }),
    ...(region === undefined ? {} : { region }),
  }
}

const levels: ReadonlyMap<string, Severity> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'info'],
])

/** GitHub's `security-severity` is a CVSS score; without one the level counts, `warning` where none is given. */
function severityOf(result: JsonObject, rule: JsonObject): Severity {
  const stated = [result, rule].map((holder) => valueAt(objectAt(holder, 'properties') ?? {}, 'security-severity'))
  const score = Number(stated.find((value) => value !== undefined) ?? Number.NaN)
  if (score >= 0)
    return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : score > 0 ? 'low' : 'info'
  const level = textAt(result, 'level') ?? textAt(objectAt(rule, 'defaultConfiguration') ?? {}, 'level') ?? 'warning'
  return levels.get(level) ?? 'high'
}

function regionOf(region: JsonObject | undefined): Region | undefined {
  const [startLine, startColumn, endLine, endColumn] = ['startLine', 'startColumn', 'endLine', 'endColumn'].map(
    (key) => {
      const value = valueAt(region ?? {}, key)
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
    },
  )
  if (startLine === undefined) return undefined
  const start = startColumn ?? 1
  return {
    startLine,
    startColumn: start,
    endLine: Math.max(endLine ?? startLine, startLine),
    endColumn: endColumn ?? start,
  }
}
