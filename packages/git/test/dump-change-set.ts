import { appendFileSync, readFileSync } from 'node:fs'
import { currentOperation, indexTree, openRepository, openStaged, readPush, readReceived } from '../src/index.ts'

// Run by real hooks in the tests: `node dump-change-set.ts <hook> <output file> …`; appends one JSON line.
const [hook = '', output = '', remote = '', url = ''] = process.argv.slice(2)
const options = { cwd: process.cwd(), env: process.env }

async function dump(): Promise<object> {
  if (hook === 'pre-push') {
    const lines = readFileSync(0)
    return { changeSet: await readPush(await openRepository(options), { remote, url, lines }) }
  }
  if (hook === 'pre-receive') return { changeSet: await readReceived(await openRepository(options), readFileSync(0)) }
  const { repository, changeSet } = await openStaged(options)
  return { changeSet, operation: currentOperation(repository), tree: await indexTree(repository) }
}

appendFileSync(output, `${JSON.stringify({ hook, ...(await dump()) })}\n`)
