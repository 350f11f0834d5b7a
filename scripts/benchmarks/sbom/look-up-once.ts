import { matchAdvisories, openDatabase } from '../../../packages/dependencies/src/index.ts'
import { component } from '../../../packages/dependencies/test/component.ts'

/** A process of its own: `node look-up-once.ts DATABASE` gives the milliseconds of the first look-up and of the tenth. */
const file = process.argv[2] ?? ''
// One in ten has advisories, and one in ten of those is not up to date.
const components = Array.from({ length: 1_000 }, (_, index) =>
  component(`${index % 10 === 0 ? 'package' : 'clean'}-${index * 37}`, index % 100 === 0 ? '2.0.1' : '2.9.0'),
)
const times = Array.from({ length: 10 }, () => {
  const started = process.threadCpuUsage()
  const database = openDatabase(file)
  if (database?.kind !== 'index') throw new Error('no database')
  using held = database
  matchAdvisories(components, held)
  const { user, system } = process.threadCpuUsage(started)
  return (user + system) / 1000
})
console.log(times[0], times.at(-1))
