/** `metadata.shape`, with `(?i)` in front where case does not count. */
export function shapeExpression(shape: string): RegExp {
  const [start] = /^\(\?i\)/.exec(shape) ?? []
  return start === undefined ? new RegExp(shape) : new RegExp(shape.slice(start.length), 'i')
}
