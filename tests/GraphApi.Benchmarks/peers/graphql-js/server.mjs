// The catalog of the benchmarks, served by graphql-js on the http server of Node.js. Parsed and validated documents are kept.
import { createServer } from 'node:http';
import { buildSchema, execute, parse, validate } from 'graphql';

const schema = buildSchema(`
  type Query { name: String! version: String count: Int! things: [Thing!]! first: Thing! }
  type Thing {
    id: ID! name: String! title: String count: Int! ratio: Float isOpen: Boolean! color: Color! created: String url: String note: String
    next: Thing!
  }
  enum Color { RED GREEN BLUE }
`);

const colors = ['RED', 'GREEN', 'BLUE'];
const things = Array.from({ length: 100 }, (_, number) => ({
  id: `thing:${number}`,
  name: `Thing ${number}`,
  title: `The thing with number ${number}`,
  count: number,
  ratio: number + 0.5,
  isOpen: number % 2 === 0,
  color: colors[number % 3],
  created: '2026-01-02',
  url: `https://example.org/things/${number}`,
  note: number % 5 === 0 ? null : `A note on ${number}`,
  next: () => things[(number + 1) % things.length],
}));
const rootValue = { name: 'catalog', version: '1.0', count: things.length, things, first: things[0] };

const documents = new Map();
function documentOf(query) {
  let document = documents.get(query);
  if (document) return document;
  document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw errors[0];
  documents.set(query, document);
  return document;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { query } = JSON.parse(Buffer.concat(chunks).toString());
    const body = Buffer.from(JSON.stringify(execute({ schema, document: documentOf(query), rootValue })));
    response.writeHead(200, { 'Content-Type': 'application/graphql-response+json; charset=utf-8', 'Content-Length': body.length });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit(0)).resume();
