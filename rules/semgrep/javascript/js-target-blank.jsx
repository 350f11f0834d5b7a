export const Links = ({ url }) => (
  <p>
    {/* ruleid: js-target-blank */}
    <a href={url} target="_blank">more</a>
    {/* ruleid: js-target-blank */}
    <a className="link" target="_blank" href="https://example.com">example</a>
    {/* ok: js-target-blank */}
    <a href={url} target="_blank" rel="noopener noreferrer">more</a>
    {/* ok: js-target-blank */}
    <a href={url}>more</a>
  </p>
)
// ruleid: js-target-blank
const html = '<a href="https://example.com" target="_blank">more</a>'
// ok: js-target-blank
const fixed = '<a href="https://example.com" target="_blank" rel="noopener">more</a>'
