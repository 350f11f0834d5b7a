// ruleid: js-sql-formatted
const q = util.format("SELECT * FROM t WHERE id = '%s'", req.params.id)
// ruleid: js-sql-formatted
const list = util.format('SELECT a FROM t ORDER BY %s', order)
// ruleid: js-sql-formatted
const s = util.format('DELETE FROM t WHERE id = %d', id)
// ok: js-sql-formatted
const q2 = mysql.format('SELECT * FROM t WHERE id = ?', [id])
// ok: js-sql-formatted
const text = util.format('Hello %s', name)
// ok: js-sql-formatted
pool.query('SELECT * FROM t WHERE id = $1', [id])
