export function Comment({ comment }) {
  // ruleid: js-react-raw-html
  return <div dangerouslySetInnerHTML={{ __html: comment.text }} />
}

export function Post(props) {
  // ruleid: js-react-raw-html
  return <article className="post" dangerouslySetInnerHTML={{ __html: props.html }}></article>
}

export const Preview = ({ markdown }) => {
  // ruleid: js-react-raw-html
  return <p dangerouslySetInnerHTML={{ __html: marked.parse(markdown) }} />
}

export function CommentFixed({ comment }) {
  // ok: js-react-raw-html
  return <div>{comment.text}</div>
}

export function PostFixed(props) {
  // ok: js-react-raw-html
  return <article dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(props.html) }} />
}

export function Cleaned({ html }) {
  const content = DOMPurify.sanitize(html)
  // ok: js-react-raw-html
  return <article dangerouslySetInnerHTML={{ __html: content }} />
}

export function Theme() {
  // ok: js-react-raw-html
  return <style dangerouslySetInnerHTML={{ __html: 'body { margin: 0 }' }} />
}

export function Data({ data }) {
  // ok: js-react-raw-html
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }} />
}
