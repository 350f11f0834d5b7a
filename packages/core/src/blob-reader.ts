/** What came of reading an object. */
export type BlobContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Reads objects of a change set by id. Calls may overlap; each resolves, none rejects. */
export interface BlobReader {
  read(oid: string): Promise<BlobContent>
}
