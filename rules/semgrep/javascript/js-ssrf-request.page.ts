export default async function Page({ searchParams }: { searchParams: { feed: string } }) {
  // ruleid: js-ssrf-request
  const feed = await fetch(searchParams.feed)
  return feed.text()
}
