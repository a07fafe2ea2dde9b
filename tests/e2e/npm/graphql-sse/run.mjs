// Plays one scenario with the client of graphql-sse against the server at the given address, in the mode "single" or "distinct";
// fails where it goes otherwise than told.
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-sse';

const [url, mode, scenario, key] = process.argv.slice(2);
const singleConnection = mode === 'single';

const connect = (options = {}) => createClient({ url: url + 'graphql', singleConnection, retryAttempts: 0, ...options });

const all = async (client, query, variables) => {
  const values = [];
  for await (const value of client.iterate({ query, variables })) values.push(value);
  return values;
};

const openSources = async () => Number(await (await fetch(url + 'open')).text());

// What tells of the changes of the graph, and what takes so many of them.
const changes = 'subscription ($since: String) { changes(since: $since) { cursor kind subjectId ... on EntityChange { entity { name } } } }';

const take = async (events, count) => {
  const taken = [];
  while (taken.length < count) {
    const { value } = await events.next();
    assert.equal(value?.errors, undefined);
    taken.push(...value.data.changes);
  }
  assert.equal(taken.length, count);
  return taken;
};

const withKey = { headers: { authorization: `Bearer ${key}` } };

const post = async (path) => assert.ok((await fetch(url + path, { method: 'POST' })).ok);

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

  async 'changes from a cursor on'() {
    await post('write/first');
    const client = connect(withKey);
    const events = client.iterate({ query: changes, variables: { since: 'change1-0' } });
    const seen = await take(events, 2);
    await post('write/second');
    seen.push(...(await take(events, 2)));
    client.dispose();

    // The last one was not dealt with when the connection broke; another came while there was none.
    seen.pop();
    await post('write/third');
    const again = connect(withKey);
    const others = again.iterate({ query: changes, variables: { since: seen.at(-1).cursor } });
    seen.push(...(await take(others, 3)));
    await post('write/fourth');
    seen.push(...(await take(others, 2)));
    assert.deepEqual(
      seen.map((change) => `${change.kind} ${change.subjectId} ${change.entity?.name}`),
      ['first', 'second', 'third', 'fourth'].flatMap((name) => [`ADDED ${name} undefined`, `ADDED company:${name} ${name}`]),
    );
    assert.equal(new Set(seen.map((change) => change.cursor)).size, 8);
    again.dispose();
  },

  async 'a key that is revoked'() {
    const events = connect(withKey).iterate({ query: changes, variables: { since: 'change1-0' } });
    await post('write/first');
    await take(events, 2);
    await post('revoke');
    const ended = await events.next().catch((e) => e);
    assert.ok(ended instanceof Error, `It ended with ${JSON.stringify(ended)}.`);
    const refused = await all(connect(withKey), '{ __typename }').catch((e) => e);
    assert.equal(refused.response.status, 401);
    const answer = await fetch(url + 'graphql?query={__typename}', withKey);
    assert.match(await answer.text(), /was revoked/);
  },
};

await scenarios[scenario]();
console.log(`ok ${scenario}`);
process.exit(0);
