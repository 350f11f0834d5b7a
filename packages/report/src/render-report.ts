import type { RunReport } from '@sallyport/core'
import type { TextOptions } from './text-layout.ts'

export const reportFormats = ['text', 'agent', 'json', 'sarif', 'github', 'gitlab', 'junit', 'gitleaks'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Any format; `options` matters to `text` only. Each renderer is loaded when it is asked for. Ends with a line feed. */
export async function renderReport(report: RunReport, format: ReportFormat, options: TextOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./render-text.ts')).renderText(report, options)
    case 'agent':
      return (await import('./render-agent.ts')).renderAgent(report)
    case 'json':
      return (await import('./to-json.ts')).toJson(report)
    case 'sarif':
      return (await import('./to-sarif.ts')).toSarif(report)
    case 'github':
      return (await import('./to-github.ts')).toGitHub(report)
    case 'gitlab':
      return (await import('./to-gitlab.ts')).toGitLab(report)
    case 'junit':
      return (await import('./to-junit.ts')).toJUnit(report)
    case 'gitleaks':
      return (await import('./to-gitleaks.ts')).toGitleaks(report)
  }
}
