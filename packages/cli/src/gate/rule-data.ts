import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '@sallyport/core'
import { decodeRulePack, type RulePack } from '@sallyport/sast'
import { loadSecretEngine, type SecretEngine } from '@sallyport/secrets'
import { bundleDirectory } from '../bundle.ts'

let engine: SecretEngine | undefined
let pack: RulePack | undefined

/** Compiled rules of the bundle, once per process. A missing file means a broken installation, which must not look like "no rules": it throws. */
export function secretEngine(): SecretEngine {
  engine ??= loadSecretEngine(readFileSync(join(bundleDirectory(), 'rules', 'secrets.bin')))
  return engine
}

export function rulePack(): RulePack {
  const file = (name: string) => readFileSync(join(bundleDirectory(), 'rules', name))
  pack ??= decodeRulePack(file('sast.bin'), () => file('sast-details.bin'))
  return pack
}

/** Loads what every run needs later. For the time in which git works and this thread has nothing else to do. */
export function loadAhead(): void {
  secretEngine()
  // The first digest loads node:crypto.
  sha256('')
}
