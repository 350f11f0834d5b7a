// ruleid: js-graph-query-built
session.run(`MATCH (u:User {name: '${name}'}) RETURN u`)
// ruleid: js-graph-query-built
await tx.run("MATCH (p:Person {id: '" + req.params.id + "'}) DETACH DELETE p")
// ruleid: js-graph-query-built
driver.executeQuery(`MERGE (t:Tag {label: "${label}"})`)
// ok: js-graph-query-built
session.run('MATCH (u:User {name: $name}) RETURN u', { name })
// ok: js-graph-query-built
await tx.run('MATCH (p:Person) RETURN p')
// ok: js-graph-query-built
runner.run(`match ${count} of ${total}`)
