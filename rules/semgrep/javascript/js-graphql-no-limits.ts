// ruleid: js-graphql-no-limits
const server = new ApolloServer({ typeDefs, resolvers })
// ruleid: js-graphql-no-limits
app.use('/graphql', graphqlHTTP({ schema, graphiql: false }))
// ruleid: js-graphql-no-limits
const yoga = createYoga({ schema })
// ok: js-graphql-no-limits
const client = new ApolloClient({ uri: '/graphql' })
// ok: js-graphql-no-limits
const handler = createHandlerOf({ schema })
// ok: js-graphql-no-limits
const text = 'ApolloServer'
