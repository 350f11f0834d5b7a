import { parentPort, workerData } from 'node:worker_threads'
import { serveScans, type ThreadSetUp } from '@sallyport/secrets'
import { secretEngine } from './rule-data.ts'
import type { UserSecretFiles } from './user-secret-files.ts'

type SetUp = ThreadSetUp & { readonly files: UserSecretFiles | undefined }

/** A thread that scans for secrets: the entry of its own file, `secrets-thread.mjs`. */
const { files, ...setUp }: SetUp = workerData
if (parentPort === null) throw new Error('secrets-thread.mjs is started by a scan')
if (files === undefined) serveScans(parentPort, secretEngine(), setUp)
else {
  const { acceptedBy, userSecretEngine } = await import('./user-secrets.ts')
  const engine = userSecretEngine(files)
  serveScans(parentPort, engine, setUp, acceptedBy(files, engine))
}
