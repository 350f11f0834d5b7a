import type { RunReport } from '@sallyport/core'
import { decideColor, decideUnicode, isPlainPass, renderPassLine, renderReport } from '@sallyport/report'
import type { World } from '../world.ts'
import type { Format } from './choose-format.ts'

type Stream = World['stdout']

/** Draws the report for one reader. Hooks give stderr, commands stdout. */
export async function writeReport(
  report: RunReport,
  format: Format,
  stream: Stream,
  env: World['env'],
  verbose = false,
): Promise<void> {
  stream.write(await drawReport(report, format, stream, env, verbose))
}

async function drawReport(
  report: RunReport,
  format: Format,
  stream: Stream,
  env: World['env'],
  verbose: boolean,
): Promise<string> {
  const color = decideColor({ env, isTTY: stream.isTTY === true })
  const unicode = decideUnicode(env)
  const columns = stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80
  if (format === 'ink') {
    const { renderSummary } = await import('@sallyport/ui')
    return `${(await renderSummary(report, { columns, color, unicode })).trimEnd()}\n`
  }
  if (format === 'text' && !verbose && isPlainPass(report))
    return `${renderPassLine(report, { columns, color, unicode })}\n`
  return await renderReport(report, format, { columns, color, unicode, verbose })
}
