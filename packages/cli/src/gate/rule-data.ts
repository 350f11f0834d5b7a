import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  pack ??= decodeRulePack(readFileSync(join(bundleDirectory(), 'rules', 'sast.bin')))
  return pack
}
