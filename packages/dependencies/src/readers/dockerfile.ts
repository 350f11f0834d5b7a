import { assemble } from '../assemble.ts'
import type { Reader } from '../component.ts'
import { expandVariables } from './container/expand-variables.ts'
import { declaredOf, readImages } from './container/image-reading.ts'
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
    const image = expandVariables(written, defaults)
    if (image !== '' && !stages.has(image.toLowerCase()) && !(copied !== undefined && /^\d+$/.test(image)))
      images.set(image, written)
    if (from?.[2] !== undefined) stages.add(from[2].toLowerCase())
  }
  const { drafts, problems } = readImages(images)
  return assemble({ path, ecosystem: 'Docker', drafts, roots: [{ path: '', declared: declaredOf(drafts) }], problems })
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
