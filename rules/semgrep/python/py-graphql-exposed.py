# ruleid: py-graphql-exposed
app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema))
# ruleid: py-graphql-exposed
urlpatterns = [path("graphql", GraphQLView.as_view(graphiql=True))]
# ruleid: py-graphql-exposed
router = GraphQLRouter(schema, graphql_ide="graphiql")
# ruleid: py-graphql-exposed
api = GraphQL(schema, introspection=True)
# ok: py-graphql-exposed
app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema, validation_rules=[NoSchemaIntrospectionCustomRule, depth_limit_validator(5)]))
# ok: py-graphql-exposed
urlpatterns = [path("graphql", GraphQLView.as_view(graphiql=False))]
# ok: py-graphql-exposed
api = GraphQL(schema, introspection=False)
