import './page.css';
import 'graphiql/style.css';
import 'graphiql/setup-workers/vite';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';

const welcome = `# Companies, the laws and policies that affect them, and who issued those.
query CompaniesAndLaws {
  companies(first: 5, where: { affectedBy: { some: {} } }) {
    nodes {
      name
      affectedBy(first: 3) {
        edges {
          status
          node { id name }
          evidence { document { id } line quote }
        }
      }
    }
  }
}
`;

createRoot(document.getElementById('graphiql')).render(
  createElement(GraphiQL, { fetcher: createGraphiQLFetcher({ url: '/graphql' }), defaultQuery: welcome }),
);
