/** Line feeds, the colours that we write ourselves, and nothing that moves a cursor, hides text or turns it round. */
export const harmless =
  /^(?:\n|\u001b\[(?:1|2|22|31|32|33|36|39)m|[^\p{Cc}\p{Cs}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}])*$/u
