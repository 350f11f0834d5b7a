import express, { type Express } from 'express'
import path from 'node:path'

// ruleid: js-express-no-security-headers
export const server: Express = express()
server.use(express.static(path.join(import.meta.dirname, 'public')))
server.listen(Number(process.env.PORT ?? 8080))
