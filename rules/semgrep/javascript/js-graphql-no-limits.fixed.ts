import depthLimit from 'graphql-depth-limit'
// ok: js-graphql-no-limits
const server = new ApolloServer({ typeDefs, resolvers, validationRules: [depthLimit(7)] })
