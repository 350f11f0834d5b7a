// ruleid: js-path-other-store
const file = Bun.file(`./public${new URL(req.url).pathname}`)
// ruleid: js-path-other-store
s3.getObject({ Bucket: 'b', Key: 'users/' + req.query.key }, cb)
const name = ctx.params.name
// ruleid: js-path-other-store
const text = await Deno.readTextFile(`./notes/${name}`)
// ok: js-path-other-store
const page = Bun.file('./public/index.html')
// ok: js-path-other-store
s3.getObject({ Bucket: 'b', Key: 'users/' + path.basename(req.query.key) }, cb)
// ok: js-path-other-store
const other = await Deno.readTextFile(`./notes/${Number(ctx.params.id)}`)
