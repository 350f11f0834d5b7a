import { Prisma } from '@prisma/client'

router.get('/sorted', async (req, res) => {
  // ruleid: js-sql-builder-raw
  res.json(await knex('users').orderByRaw(`${req.query.sort} desc`))
})

export async function search(prisma: PrismaClient, term: string) {
  // ruleid: js-sql-builder-raw
  return prisma.$queryRawUnsafe(`SELECT * FROM "Post" WHERE title LIKE '%${term}%'`)
}

async function byEmail(repository, email: string) {
  // ruleid: js-sql-builder-raw
  return repository.createQueryBuilder('user').where(`user.email = '${email}'`).getOne()
}

async function searchFixed(prisma: PrismaClient, term: string) {
  // ok: js-sql-builder-raw
  return prisma.$queryRaw`SELECT * FROM "Post" WHERE title LIKE ${'%' + term + '%'}`
}

async function byEmailFixed(repository, email: string) {
  // ok: js-sql-builder-raw
  return repository.createQueryBuilder('user').where('user.email = :email', { email }).getOne()
}

async function bound(name: string) {
  // ok: js-sql-builder-raw
  return knex('users').whereRaw('lower(name) = ?', [name.toLowerCase()])
}

const newest = () =>
  // ok: js-sql-builder-raw
  knex('users').orderByRaw('created_at desc nulls last')
