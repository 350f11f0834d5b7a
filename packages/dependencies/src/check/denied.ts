import type { Finding } from '@sallyport/core'
import type { Component } from '../component.ts'
import { label } from '../diff/messages.ts'
import { formatPackageUrl, parsePackageUrl } from '../package-url.ts'
import { isDenied, parseLicence } from '../sbom/licence-expression.ts'
import { type FindingContext, finding } from './findings.ts'
import { removeCommand } from './remediation.ts'

export interface DenyLists {
  readonly deniedPackages?: readonly string[]
  readonly deniedLicences?: readonly string[]
}

/** What the configuration forbids. */
export function deniedFindings(
  lists: DenyLists,
  isNew: (component: Component) => boolean,
  context: FindingContext,
): Finding[] {
  const packages = new Set((lists.deniedPackages ?? []).map(canonical))
  const licences = new Set((lists.deniedLicences ?? []).map((licence) => licence.toLowerCase()))
  if (packages.size === 0 && licences.size === 0) return []
  return context.components.flatMap((component) => {
    const common = {
      severity: 'high',
      confidence: 'high',
      cwe: [],
      isNew: isNew(component),
      remediation: removeCommand(component, context.entry.path),
      identity: '',
    } as const
    const purl = canonical(component.purl)
    const hit = packages.has(purl) || packages.has(purl.replace(/@[^@/]*$/, ''))
    const denied = hit
      ? [
          finding(
            component,
            {
              ...common,
              rule: 'denied-package',
              message: `${label(component)} is on the list of denied packages`,
              facts: {},
            },
            context,
          ),
        ]
      : []
    const licence = component.licence.kind === 'unknown' ? undefined : component.licence.expression
    const parsed = licence === undefined ? undefined : parseLicence(licence)
    if (licence === undefined || parsed === undefined || !isDenied(parsed, licences)) return denied
    const message = `${label(component)} has a denied licence, ${licence}`
    return [...denied, finding(component, { ...common, rule: 'denied-licence', message, facts: { licence } }, context)]
  })
}

/** Without qualifiers: `pkg:npm/a@1?vcs_url=…` is denied by `pkg:npm/a`. */
function canonical(purl: string): string {
  const parsed = parsePackageUrl(purl)
  if (parsed === undefined) return purl
  const { qualifiers: _qualifiers, subpath: _subpath, ...kept } = parsed
  return formatPackageUrl(kept)
}
