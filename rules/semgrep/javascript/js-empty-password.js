// ruleid: js-empty-password
const conn = mysql.createConnection({ host: 'localhost', user: 'root', password: '' })
// ruleid: js-empty-password
const db = new Sequelize('app', 'root', '', { host: 'localhost' })
// ruleid: js-empty-password
const settings = { host: 'db', user: 'sa', password: '' }
// ok: js-empty-password
const fixed = mysql.createConnection({ host: 'db', user: 'app', password: process.env.DB_PASSWORD })
// ok: js-empty-password
const [form, setForm] = useState({ user: '', password: '' })
// ok: js-empty-password
const state = { email: '', password: '' }
