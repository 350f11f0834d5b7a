import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleDirectory } from '../bundle.ts'

/** A compiled rule file of the bundle. Missing means a broken installation, which must not look like "no rules". */
export function readRuleData(name: string): Promise<Buffer> {
  return readFile(join(bundleDirectory(), 'rules', name))
}
