import { useSearchParams } from 'react-router-dom'

export function Back() {
  const [params] = useSearchParams()
  // ruleid: js-script-url-attribute
  return <a href={params.get('back')}>Back</a>
}

export function Next() {
  const [params] = useSearchParams()
  // ok: js-script-url-attribute
  return <a href={`/page/${params.get('n')}`}>Next</a>
}

export function Chosen() {
  const [params] = useSearchParams()
  // ok: js-script-url-attribute
  return <a href={PAGES[params.get('page')] ?? '/'}>Page</a>
}
