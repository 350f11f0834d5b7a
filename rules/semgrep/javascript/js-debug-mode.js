const errorHandler = require('errorhandler')
// ruleid: js-debug-mode
app.use(errorHandler())
// ruleid: js-debug-mode
const server = new ApolloServer({ typeDefs, resolvers, introspection: true })
// ruleid: js-debug-mode
app.use('/graphql', graphqlHTTP({ schema, graphiql: true }))
// ruleid: js-debug-mode
inspector.open(9229, '0.0.0.0')
// ok: js-debug-mode
if (process.env.NODE_ENV === 'development') app.use(errorHandler())
// ok: js-debug-mode
const fixed = new ApolloServer({ typeDefs, resolvers, introspection: process.env.NODE_ENV !== 'production' })
// ok: js-debug-mode
inspector.open(9229, '127.0.0.1')
