/** Code through which the engine did not follow values to their end. */
export interface FlowGivenUp {
  /** Of the file in the snapshot. */
  readonly name: string
  /** 1-based: where the code begins, a function or all that stands outside of functions. */
  readonly line: number
  readonly rule: string
}

/** `Fixpoint timeout while performing taint analysis at a/b.js:12:4 [rules: 3, first: js-open-redirect]` */
const givenUp =
  /\]: Fixpoint timeout while performing .*?taint analysis at (.+):(\d+):\d+ \[rules: \d+, first: ([\w.-]+)\]$/

/** After a fraction of a second on one function the engine leaves its taint rules there, with no error in its output. */
export function flowsGivenUp(log: string): FlowGivenUp[] {
  const flows = new Map<string, FlowGivenUp>()
  for (const line of log.split('\n')) {
    const [, path, start, rule] = givenUp.exec(line) ?? []
    if (path === undefined || rule === undefined) continue
    const flow = { name: path.replace(/^\.\//, ''), line: Number(start), rule }
    flows.set(JSON.stringify(flow), flow)
  }
  return [...flows.values()]
}
