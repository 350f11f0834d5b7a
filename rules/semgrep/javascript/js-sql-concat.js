async function findUser(db, req) {
  // ruleid: js-sql-concat
  return db.query("SELECT * FROM users WHERE name = '" + req.query.name + "'")
}

async function orders(pool, customer) {
  const statement = `SELECT id, total FROM orders WHERE customer = ${customer}`
  // ruleid: js-sql-concat
  const { rows } = await pool.query(statement)
  return rows
}

function remove(db, id) {
  // ruleid: js-sql-concat
  db.run(`DELETE FROM events WHERE id = '${id}'`, () => {})
}

async function findUserFixed(db, req) {
  // ok: js-sql-concat
  return db.query('SELECT * FROM users WHERE name = $1', [req.query.name])
}

async function notSql(cache, name) {
  // ok: js-sql-concat
  return cache.get(`user from ${name}`)
}

async function constant(db) {
  // ok: js-sql-concat
  return db.query('SELECT id FROM users ' + 'ORDER BY id')
}

async function tagged(sql, db, id) {
  // ok: js-sql-concat
  return db.execute(sql`SELECT * FROM users WHERE id = ${id}`)
}

async function sorted(db, column) {
  const order = COLUMNS[column] ?? 'name'
  // ok: js-sql-concat
  return db.query(`SELECT id FROM users WHERE active = $1 ORDER BY ${order}`, [true])
}

async function limited(db, req) {
  const limit = Math.min(Number.parseInt(req.query.limit, 10) || 20, 100)
  // ok: js-sql-concat
  return db.query(`SELECT id FROM posts ORDER BY id LIMIT ${limit}`)
}

async function listed(db, ids) {
  const marks = ids.map((_, i) => `$${i + 1}`).join(', ')
  // ok: js-sql-concat
  return db.query(`SELECT id FROM items WHERE id IN (${marks})`, ids)
}

async function filtered(db, conditions, values) {
  const where = conditions.join(' AND ')
  // ok: js-sql-concat
  return db.query('SELECT id FROM people WHERE ' + where, values)
}
