import type { RunReport } from '@sallyport/core'
import { presentReport, renderReport } from '@sallyport/report'
import type { DeclarationAnswer, DeclarationQuestion } from './ask-declaration.tsx'
import { importWithColor } from './import-with-color.ts'
import type { ActiveLiveView, LiveViewOptions } from './start-live-view.tsx'

export type { CheckState } from './live-view.tsx'
export type { ActiveLiveView, DeclarationAnswer, DeclarationQuestion, LiveViewOptions }

export interface SummaryOptions {
  readonly columns: number
  readonly color: boolean
  readonly unicode: boolean
  /** Names everything: `sallyport show`. */
  readonly verbose?: boolean
}

/** Narrower than this, frames and columns only get in the way: the text renderer says the same. */
const narrowest = 60
/** Wider than this, a line is hard to read. */
const widest = 100
/** Columns that a finding's frame takes. */
const inset = 3

/** The summary as text with colours, ending with a line feed. Loads Ink, unless the terminal is too narrow for it. */
export async function renderSummary(report: RunReport, options: SummaryOptions): Promise<string> {
  const columns = Math.min(widest, options.columns > 0 ? options.columns : 80)
  if (columns < narrowest) return renderReport(report, 'text', { ...options, columns })
  const presentation = await presentReport(report, { ...options, columns: columns - inset })
  const { drawSummary } = await importWithColor(() => import('./draw-summary.tsx'))
  return drawSummary(presentation, { ...options, columns })
}

/** A region of at most six rows that shows what runs, on a terminal. Loads Ink. */
export async function startLiveView(options: LiveViewOptions): Promise<ActiveLiveView> {
  const { drawLiveView } = await importWithColor(() => import('./start-live-view.tsx'))
  return drawLiveView(options)
}

/** Asks how much of a change AI wrote: arrow keys or a letter, Enter; Esc skips, Ctrl-C aborts. Loads Ink. */
export async function askDeclaration(question: DeclarationQuestion): Promise<DeclarationAnswer> {
  const { promptDeclaration } = await importWithColor(() => import('./ask-declaration.tsx'))
  return promptDeclaration(question)
}
