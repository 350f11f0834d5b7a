import { type DocumentCache, readThroughCache, sha256 } from '@sallyport/core'
import type { AcceptedRisk } from './accepted-risk.ts'
import type { MicroApp } from './micro-app.ts'

export const microAppsPath = '.sallyport/micro-apps.yaml'
export const risksPath = '.sallyport/risks.yaml'

/** Raised when what an entry means changes. */
const format = 1

/** Throws `UserError('register-invalid')` that names every problem with its line. */
export async function loadMicroApps(bytes: Uint8Array, cache?: DocumentCache): Promise<readonly MicroApp[]> {
  return await readThroughCache(`micro-apps-${format}-${sha256(bytes)}`, cache, async () => {
    const { readMicroApps } = await import('./read-micro-apps.ts')
    return readMicroApps(bytes, microAppsPath)
  })
}

/** Throws `UserError('register-invalid')` that names every problem with its line. */
export async function loadRisks(bytes: Uint8Array, cache?: DocumentCache): Promise<readonly AcceptedRisk[]> {
  return await readThroughCache(`risks-${format}-${sha256(bytes)}`, cache, async () => {
    const { readRisks } = await import('./read-risks.ts')
    return readRisks(bytes, risksPath)
  })
}
