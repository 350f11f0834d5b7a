import { assemble } from '../../assemble.ts'
import type { Problem, Reader, Scope } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { publicUrl } from '../../public-url.ts'
import { gemDraft } from '../ruby/gem-draft.ts'
import { linesOf } from '../text/lock-lines.ts'
import { declaredRoot } from './declared-root.ts'

/** Gemfile by itself. It is a program: only plain `gem "name", "~> 1.0"` lines can be read, the others are said aloud. */
export const readGemfile: Reader = (bytes, { path }) => {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  const blocks: Scope[] = []
  for (const [index, line] of linesOf(bytes).entries()) {
    const text = line.replace(/(^|\s)#.*$/, '').trim()
    if (/\bdo(\s*\|[^|]*\|)?$/.test(text)) blocks.push(/^group\b/.test(text) ? scopeOf(text) : 'runtime')
    else if (text === 'end') blocks.pop()
    else if (/^gem[\s(]/.test(text)) {
      const draft = draftOf(text, blocks.includes('dev') ? 'dev' : 'runtime')
      if (draft === undefined) problems.push(unreadLine(index + 1))
      else if (draft !== 'local') drafts.push(draft)
    } else if (/^gemspec\b|^eval_gemfile\b/.test(text)) problems.push(elsewhere(text.split(/[\s(]/)[0] ?? ''))
  }
  return assemble({ path, ecosystem: 'RubyGems', drafts, roots: [declaredRoot(drafts)], problems })
}

function unreadLine(number: number): Problem {
  return { code: 'external-content', message: `which gem its line ${number} asks for is only known when it runs` }
}

function elsewhere(word: string): Problem {
  return { code: 'external-content', message: `its ${word} takes gems from another file, which is not read` }
}

function scopeOf(text: string): Scope {
  return /:(development|test|ci|lint|docs?)\b|["'](development|test)["']/.test(text) &&
    !/:(default|production)\b/.test(text)
    ? 'dev'
    : 'runtime'
}

function draftOf(text: string, block: Scope): Draft | 'local' | undefined {
  const name = /^gem[\s(]+["']([\w.-]+)["']/.exec(text)?.[1]
  if (name === undefined) return undefined
  const option = (key: string) => new RegExp(`(?:\\b${key}:|:${key}\\s*=>)\\s*["']([^"']+)["']`).exec(text)?.[1]
  if (option('path') !== undefined) return 'local'
  const github = option('github')
  const git = option('git') ?? (github === undefined ? undefined : `https://github.com/${github}`)
  const versions = [
    ...(/^gem[\s(]+["'][\w.-]+["']((?:\s*,\s*["'][^"']*["'])*)/.exec(text)?.[1] ?? '').matchAll(/["']([^"']*)["']/g),
  ]
  const spec = versions.map((match) => match[1] ?? '').join(', ')
  const version = /^=?\s*(\d[\w.-]*)$/.exec(spec)?.[1] ?? ''
  const commit = option('ref')
  const source =
    git === undefined
      ? ({ kind: 'registry' } as const)
      : ({ kind: 'git', url: `git+${publicUrl(git)}`, ...(commit === undefined ? {} : { commit }) } as const)
  const scope = /\bgroups?:|:groups?\s*=>/.test(text) ? scopeOf(text) : block
  return gemDraft({ key: `${scope} ${name}`, name, version }, source, { scope, requested: git ?? spec, anchor: name })
}
