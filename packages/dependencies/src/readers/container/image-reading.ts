import type { Problem } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { imageDraft } from './image-draft.ts'

/** Images by the text that stands in the file; what is no image name even with its variables filled in is a problem. */
export function readImages(images: ReadonlyMap<string, string>): { drafts: Draft[]; problems: Problem[] } {
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const [image, anchor] of images) {
    const draft = imageDraft(image)
    if (draft !== undefined) drafts.push({ ...draft, anchor })
    else
      problems.push({
        code: 'external-content',
        message: `which image ${image.slice(0, 100)} is, is set outside this file`,
      })
  }
  return { drafts, problems }
}

/** Files of this kind list what they use and nothing else: all of it is direct. */
export function declaredOf(drafts: readonly Draft[]) {
  return drafts.map(({ key, name, version }) => ({ name, spec: version, scope: 'runtime' as const, key }))
}
