import { parentPort, workerData } from 'node:worker_threads'
import { loadSecretEngine, serveScans, type ThreadSetUp } from '../src/index.ts'

export type Behaviour = 'scans' | 'dies' | 'hangs'

type SetUp = ThreadSetUp & { readonly artefact: Uint8Array; readonly behaviour: Behaviour; readonly served: Int32Array }

/** A real thread for tests, which may be told to fail; `served` is shared memory: 1 when it is ready, and one more for each entry. */
const { artefact, behaviour, served, ...setUp }: SetUp = workerData
parentPort?.on('message', () => {
  Atomics.add(served, 0, 1)
  Atomics.notify(served, 0)
  if (behaviour === 'dies') process.exit(1)
  while (behaviour === 'hangs');
})
if (parentPort !== null) serveScans(parentPort, loadSecretEngine(artefact), setUp)
Atomics.store(served, 0, 1)
Atomics.notify(served, 0)
