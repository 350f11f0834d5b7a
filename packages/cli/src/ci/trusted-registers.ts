import { microAppsPath, risksPath } from '@sallyport/provenance'
import { type Registers, readRegisters } from '../gate/registers.ts'
import type { SettingsSource } from '../gate/settings-source.ts'

export interface TrustedRegisters {
  readonly registers: Registers
  /** Registers that the change alters: policy asks a human about them. */
  readonly changed: readonly string[]
}

/** Entries of the change count, and those that it takes away count on: nothing leaves a register by the change that it judges. */
export async function trustedRegisters(base: Registers, head: SettingsSource): Promise<TrustedRegisters> {
  const own = await readRegisters(head)
  const microApps = joined(base.microApps, own.microApps, ({ name }) => name)
  const risks = joined(base.risks, own.risks, ({ id }) => id)
  return {
    registers: {
      ...(microApps === undefined ? {} : { microApps }),
      ...(risks === undefined ? {} : { risks }),
    },
    changed: [
      ...(isSame(base.microApps, own.microApps) ? [] : [microAppsPath]),
      ...(isSame(base.risks, own.risks) ? [] : [risksPath]),
    ],
  }
}

function joined<Entry>(
  base: readonly Entry[] | undefined,
  head: readonly Entry[] | undefined,
  nameOf: (entry: Entry) => string,
): readonly Entry[] | undefined {
  if (base === undefined || head === undefined) return base ?? head
  const names = new Set(head.map(nameOf))
  return [...head, ...base.filter((entry) => !names.has(nameOf(entry)))]
}

function isSame(base: unknown, head: unknown): boolean {
  return JSON.stringify(base) === JSON.stringify(head)
}
