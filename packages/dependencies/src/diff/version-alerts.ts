import type { Component } from '../component.ts'
import { isMajorChange, versionOrder } from '../versions/version-order.ts'
import type { FoundAlert } from './alert.ts'
import { alertMessages } from './messages.ts'

/** What is remarkable about a version that was not there before. `now`: all that the name has on the new side. */
export function versionAlerts(
  component: Component,
  earlier: readonly Component[],
  now: readonly Component[],
): FoundAlert[] {
  const found: FoundAlert[] = []
  if (component.hasInstallScript === true && !earlier.some((other) => other.hasInstallScript === true))
    found.push(['new-install-script', alertMessages.installScript(component)])
  const order = versionOrder(component.ecosystem)
  const stays = (other: Component) => now.some((current) => current.version === other.version)
  const older =
    earlier.length > 0 &&
    earlier.every((other) => !stays(other) && (order?.(component.version, other.version) ?? 0) < 0)
  if (older) found.push(['downgrade', alertMessages.downgrade(component, earlier)])
  const licences = earlier.map(statedLicence)
  const licence = statedLicence(component)
  if (licence !== undefined && licences.length > 0 && licences.every((old) => old !== undefined && old !== licence))
    found.push(['licence-changed', alertMessages.licenceChanged(component, licences[0] ?? '', licence)])
  const beside = earlier.find((other) => stays(other) && isMajorChange(other.version, component.version))
  if (beside !== undefined) found.push(['duplicate-major', alertMessages.duplicate(component, beside)])
  return found
}

function statedLicence({ licence }: Component): string | undefined {
  return licence.kind === 'unknown' ? undefined : licence.expression
}
