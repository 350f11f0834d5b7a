import { Buffer } from 'node:buffer'
import { checkNames } from '@sallyport/core'
import type { Config } from './config.ts'
import { defaultFingerprintKey } from './defaults.ts'
import * as messages from './messages.ts'

/** What weakens the gate is named in every report, so that nobody finds it out from an incident. */
export function configNotes(config: Config): string[] {
  const perCheck = checkNames.flatMap((name) => {
    const { enabled, onFailure } = config.checks[name]
    if (!enabled) return [messages.checkOff(name)]
    return [
      ...(onFailure.local === 'block' ? [] : [messages.allowsIncomplete(name, 'local')]),
      ...(onFailure.ci === 'block' ? [] : [messages.allowsIncomplete(name, 'ci')]),
    ]
  })
  const hasPublicKey = Buffer.compare(config.fingerprintKey, defaultFingerprintKey) === 0
  return hasPublicKey ? [...perCheck, messages.publicKey] : perCheck
}
