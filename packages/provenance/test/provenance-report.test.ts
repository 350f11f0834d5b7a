import { describe, expect, it } from 'vitest'
import { agentInstructionFiles } from '../src/agent-instruction-files.ts'
import { agentInstructions, withAgentInstructions, withoutAgentInstructions } from '../src/agent-instructions.ts'
import { parseMessage } from '../src/parse-message.ts'
import { profiles } from '../src/profiles.ts'
import { provenanceReport } from '../src/provenance-report.ts'
import { readDeclaration } from '../src/read-declaration.ts'
import { renderProvenanceReport } from '../src/render-provenance-report.ts'

const commit = (oid: string, paths: string[], ...trailers: string[]) => ({
  oid,
  paths,
  declaration: readDeclaration(parseMessage(Buffer.from(`s\n\n${trailers.join('\n')}\n`))),
  detected: [] as { agent: string; strength: 'high' | 'low'; source: string }[],
})

const report = provenanceReport([
  commit('1', ['src/a.ts', 'src/b/c.ts', 'README.md'], 'Assisted-by: codex:gpt-5.6', 'AI-Extent: mostly'),
  commit('2', ['src/a.ts'], 'Assisted-by: codex:gpt-6', 'AI-Extent: full'),
  commit('3', ['src/a.ts'], 'AI-Extent: none'),
  {
    ...commit('4', ['=cmd|x/a,b'], 'X: y'),
    detected: [
      { agent: 'amp', strength: 'high', source: 'author' },
      { agent: 'zed', strength: 'low', source: 'environment' },
    ],
  },
])

describe('provenanceReport', () => {
  it('counts commits by path and agent', () => {
    const extents = { none: 0, partial: 0, mostly: 0, full: 0, undeclared: 0 }
    expect(report).toEqual({
      commits: 4,
      declared: 3,
      rows: [
        {
          path: '.',
          agent: 'codex',
          models: ['gpt-5.6'],
          commits: 1,
          extents: { ...extents, mostly: 1 },
          seenOnly: 0,
          sources: [],
        },
        {
          path: '=cmd|x',
          agent: 'amp',
          models: [],
          commits: 1,
          extents: { ...extents, undeclared: 1 },
          seenOnly: 1,
          sources: ['author'],
        },
        { path: 'src', agent: '-', models: [], commits: 1, extents: { ...extents, none: 1 }, seenOnly: 0, sources: [] },
        {
          path: 'src',
          agent: 'codex',
          models: ['gpt-5.6', 'gpt-6'],
          commits: 2,
          extents: { ...extents, mostly: 1, full: 1 },
          seenOnly: 0,
          sources: [],
        },
      ],
    })
  })

  it('renders text, JSON, CSV and Markdown', () => {
    expect(JSON.parse(renderProvenanceReport(report, 'json'))).toEqual(report)
    const csv = renderProvenanceReport(report, 'csv').split('\r\n')
    expect(csv[0]).toBe('path,agent,models,commits,none,partial,mostly,full,undeclared,seen only,seen by')
    expect(csv[2]).toBe(`"'=cmd|x",amp,,1,0,0,0,0,1,1,author`)
    const markdown = renderProvenanceReport(report, 'markdown')
    expect(markdown).toContain('| =cmd\\|x | amp |')
    const text = renderProvenanceReport(report, 'text')
    expect(text).toContain('3 of 4 commits declare their use of AI.\n')
    expect(text.split('\n').find((line) => line.startsWith('src') && line.includes('codex'))).toMatch(
      /^src +codex +gpt-5\.6 gpt-6 +2 +0 +0 +1 +1 +0 +0$/,
    )
  })

  it('shows hostile paths safely', () => {
    const hostile = provenanceReport([commit('1', ['a\u001b[2J\n/b'], 'AI-Extent: none')])
    for (const format of ['text', 'csv', 'markdown', 'json'] as const)
      expect(renderProvenanceReport(hostile, format)).not.toContain('\u001b')
    expect(renderProvenanceReport(hostile, 'csv').split('\r\n')).toHaveLength(3)
  })
})

describe('agentInstructions', () => {
  const [agentsFile] = agentInstructionFiles
  const cursor = agentInstructionFiles.find(({ kind }) => kind === 'cursor')

  it('tell the trailers of the profile', () => {
    expect(agentInstructions(profiles['agent-model'])).toContain('--trailer "Assisted-by: <agent>:<model>"')
    expect(agentInstructions(profiles.asf)).toContain('--trailer "Generated-by: <tool> (<model>)"')
    expect(agentInstructions(profiles.kernel)).not.toContain('AI-Extent')
    expect(agentInstructions(profiles['pr-only'])).toContain('no AI trailers')
    expect(agentInstructions(profiles.off)).not.toContain('Declare')
  })

  it('are put in once, and taken out again', () => {
    if (agentsFile === undefined || cursor === undefined) throw new Error('no instruction files')
    const before = '# Notes\n\nBe kind.\n'
    const first = withAgentInstructions(before, agentsFile, agentInstructions(profiles['pr-only']))
    expect(first.startsWith(before)).toBe(true)
    const second = withAgentInstructions(`${first}\n# After\n`, agentsFile, agentInstructions(profiles['agent-model']))
    expect(second.match(/sallyport:begin/g)).toHaveLength(1)
    expect(second).toContain('AI-Extent')
    expect(second.endsWith('\n# After\n')).toBe(true)
    expect(withAgentInstructions(second, agentsFile, agentInstructions(profiles['agent-model']))).toBe(second)
    expect(withoutAgentInstructions(first)).toBe(before)
    expect(withAgentInstructions('', cursor, agentInstructions(profiles['agent-model']))).toMatch(/^---\n/)
  })
})
