// ruleid: js-csrf-missing
const server = new ApolloServer({ typeDefs, resolvers, csrfPrevention: false })
// ok: js-csrf-missing
const fixed = new ApolloServer({ typeDefs, resolvers })
