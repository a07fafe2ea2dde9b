// Plays one scenario with the client of graphql-sse against the server at the given address, in the mode "single" or "distinct";
// fails where it goes otherwise than told.
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-sse';

const [url, mode, scenario] = process.argv.slice(2);
const singleConnection = mode === 'single';

const connect = (options = {}) => createClient({ url: url + 'graphql', singleConnection, retryAttempts: 0, ...options });

const all = async (client, query, variables) => {
  const values = [];
  for await (const value of client.iterate({ query, variables })) values.push(value);
  return values;
};

const openSources = async () => Number(await (await fetch(url + 'open')).text());

const scenarios = {
  async 'single results'() {
    const client = connect();
    assert.deepEqual(await all(client, '{ hello }'), [{ data: { hello: 'world' } }]);
    assert.deepEqual(await all(client, 'mutation { double(value: 21) }'), [{ data: { double: 42 } }]);
    const [failed] = await all(client, '{ hello fail }');
    assert.deepEqual(failed.data, { hello: 'world', fail: null });
    assert.equal(failed.errors[0].extensions.code, 'FAILED');
    client.dispose();
  },

  async 'a subscription to its end'() {
    const client = connect();
    const values = await all(client, 'subscription($to: Int!) { count(to: $to) }', { to: 5 });
    assert.deepEqual(values.map((value) => value.data.count), [1, 2, 3, 4, 5]);
    client.dispose();
  },

  async 'many subscriptions at once'() {
    const client = connect();
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => all(client, `subscription { count(to: ${i + 1}) }`)),
    );
    assert.deepEqual(counts.map((values) => values.length), Array.from({ length: 20 }, (_, i) => i + 1));
    client.dispose();
  },

  async 'a subscription that is left'() {
    const client = connect();
    const other = client.iterate({ query: 'subscription { endless }' });
    await other.next();
    const endless = client.iterate({ query: 'subscription { endless }' });
    assert.equal((await endless.next()).value.data.endless, 1);
    assert.equal(await openSources(), 2);
    await endless.return();
    for (let i = 0; (await openSources()) > 1; i++) {
      assert.ok(i < 100, 'The source stays open.');
      await delay(50);
    }
    await other.next();
    client.dispose();
  },

  async 'a request that is not valid'() {
    const client = connect();
    const outcome = await all(client, '{ nothing }').catch((e) => e);
    // The one mode answers within the stream, the other refuses to start the operation.
    if (singleConnection) assert.equal(outcome.response.status, 400);
    else assert.equal(outcome[0].errors[0].extensions.code, 'FIELD_SELECTIONS');
    client.dispose();
  },

  async 'a caller that is known'() {
    const client = connect({ headers: async () => ({ authorization: 'Bearer someone' }) });
    assert.deepEqual(await all(client, '{ caller }'), [{ data: { caller: 'Bearer someone' } }]);
    client.dispose();
  },

  async 'callers that are refused'() {
    for (const [who, status] of [['unknown', 401], ['banned', 403]]) {
      const refused = await all(connect({ headers: { authorization: who } }), '{ hello }').catch((e) => e);
      assert.equal(refused.response.status, status);
    }
  },
};

await scenarios[scenario]();
console.log(`ok ${scenario}`);
process.exit(0);
