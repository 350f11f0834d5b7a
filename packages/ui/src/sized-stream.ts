/**
 * The stream with a size that is certain: for a stream without one, Ink looks up `tput` and `resize` on PATH and runs them,
 * which a security hook must not do.
 */
export function sizedStream(
  stream: NodeJS.WriteStream,
  size: { readonly columns: number; readonly rows: number },
): NodeJS.WriteStream {
  return new Proxy(stream, {
    get(target, property) {
      if (property === 'columns' || property === 'rows') return target[property] || size[property]
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
