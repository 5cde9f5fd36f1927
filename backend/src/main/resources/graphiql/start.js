/* global GraphiQL, React, ReactDOM */
const question = `# Which partnership helps at this postcode, and who answers questions there?
query WhoHelps {
  responsibility(postcode: "1971", sector: PRIMARY) {
    theme
    organisation { name }
    partnership { name }
    source { title asOf }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: question,
  }),
);
