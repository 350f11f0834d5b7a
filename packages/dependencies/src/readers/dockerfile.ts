import { assemble } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { imageDraft } from './container/image-draft.ts'
import { linesOf } from './text/lock-lines.ts'

/** Dockerfile: the images of `FROM` and `COPY --from`, with the defaults of `ARG`s before the first `FROM` filled in. */
export const readDockerfile: Reader = (bytes, { path }) => {
  const images = new Map<string, string>()
  const stages = new Set(['scratch'])
  const defaults = new Map<string, string>()
  for (const line of instructions(linesOf(bytes))) {
    const arg = /^ARG\s+(\w+)=(\S+)/i.exec(line)
    if (arg?.[1] !== undefined && images.size === 0)
      defaults.set(arg[1], (arg[2] ?? '').replace(/^["'](.*)["']$/, '$1'))
    const from = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line)
    const copied = /^(?:COPY|ADD)\s+(?:--\S+\s+)*?--from=(\S+)/i.exec(line)?.[1]
    const written = (from?.[1] ?? copied ?? '').replace(/^["'](.*)["']$/, '$1')
    const image = expand(written, defaults)
    if (image !== '' && !stages.has(image.toLowerCase()) && !(copied !== undefined && /^\d+$/.test(image)))
      images.set(image, written)
    if (from?.[2] !== undefined) stages.add(from[2].toLowerCase())
  }
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const [image, anchor] of images) {
    const draft = imageDraft(image)
    if (draft === undefined)
      problems.push({
        code: 'external-content',
        message: `the image ${image.slice(0, 100)} depends on a build argument`,
      })
    else drafts.push({ ...draft, anchor })
  }
  const declared = drafts.map(({ key, name, version }) => ({ name, spec: version, scope: 'runtime' as const, key }))
  return assemble({ path, ecosystem: 'Docker', drafts, roots: [{ path: '', declared }], problems })
}

/** Lines with their continuations, without comments. */
function instructions(lines: readonly string[]): string[] {
  const found: string[] = []
  let open = ''
  for (const line of lines) {
    if (/^\s*#/.test(line)) continue
    open += line.trim()
    if (open.endsWith('\\')) open = `${open.slice(0, -1)} `
    else {
      if (open !== '') found.push(open)
      open = ''
    }
  }
  return open === '' ? found : [...found, open]
}

/** `$NAME`, `${NAME}`, `${NAME:-default}`; what has no value stays and is no image name. */
function expand(image: string, defaults: ReadonlyMap<string, string>): string {
  return image.replace(
    /\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g,
    (all, plain?: string, braced?: string, fallback?: string) => {
      return defaults.get(plain ?? braced ?? '') ?? fallback ?? all
    },
  )
}
