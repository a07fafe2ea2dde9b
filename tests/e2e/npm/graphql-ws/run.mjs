// Plays one scenario with the client of graphql-ws against the server at the given address; fails where it goes otherwise than told.
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const [url, scenario, key] = process.argv.slice(2);

const connect = (options = {}) =>
  createClient({ url: url.replace('http', 'ws') + 'graphql', webSocketImpl: WebSocket, retryAttempts: 0, ...options });

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

const withKey = { connectionParams: { authorization: `Bearer ${key}` } };

const post = async (path) => assert.ok((await fetch(url + path, { method: 'POST' })).ok);

const scenarios = {
  async 'single results'() {
    const client = connect();
    assert.deepEqual(await all(client, '{ hello }'), [{ data: { hello: 'world' } }]);
    assert.deepEqual(await all(client, 'mutation { double(value: 21) }'), [{ data: { double: 42 } }]);
    const [failed] = await all(client, '{ hello fail }');
    assert.deepEqual(failed.data, { hello: 'world', fail: null });
    assert.equal(failed.errors[0].extensions.code, 'FAILED');
    await client.dispose();
  },

  async 'a subscription to its end'() {
    const client = connect();
    const values = await all(client, 'subscription($to: Int!) { count(to: $to) }', { to: 5 });
    assert.deepEqual(values.map((value) => value.data.count), [1, 2, 3, 4, 5]);
    await client.dispose();
  },

  async 'many subscriptions on one socket'() {
    let sockets = 0;
    const client = connect({ on: { connected: () => sockets++ } });
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => all(client, `subscription { count(to: ${i + 1}) }`)),
    );
    assert.deepEqual(counts.map((values) => values.length), Array.from({ length: 20 }, (_, i) => i + 1));
    assert.equal(sockets, 1);
    await client.dispose();
  },

  async 'a subscription that is left'() {
    const client = connect({ lazy: false, onNonLazyError: assert.fail });
    const endless = client.iterate({ query: 'subscription { endless }' });
    assert.equal((await endless.next()).value.data.endless, 1);
    assert.equal(await openSources(), 1);
    await endless.return();
    for (let i = 0; (await openSources()) > 0; i++) {
      assert.ok(i < 100, 'The source stays open.');
      await delay(50);
    }
    assert.deepEqual(await all(client, '{ hello }'), [{ data: { hello: 'world' } }]);
    await client.dispose();
  },

  async 'a request that is not valid'() {
    const client = connect();
    const errors = await all(client, '{ nothing }').catch((e) => e);
    assert.equal(errors[0].extensions.code, 'FIELD_SELECTIONS');
    await client.dispose();
  },

  async 'a caller that is known'() {
    const client = connect({ connectionParams: async () => ({ authorization: 'Bearer someone' }) });
    assert.deepEqual(await all(client, '{ caller }'), [{ data: { caller: 'Bearer someone' } }]);
    await client.dispose();
  },

  async 'callers that are refused'() {
    for (const [who, code] of [['unknown', 4401], ['banned', 4403]]) {
      const closed = await all(connect({ connectionParams: { authorization: who } }), '{ hello }').catch((e) => e);
      assert.equal(closed.code, code);
    }
  },

  async 'pings both ways'() {
    let [pongs, pings] = [0, 0];
    const client = connect({
      keepAlive: 100,
      on: { pong: (received) => received && pongs++, ping: (received) => received && pings++ },
    });
    const endless = client.iterate({ query: 'subscription { endless }' });
    for (let i = 0; i < 100 && (pongs < 3 || pings < 3); i++) await endless.next();
    assert.ok(pongs >= 3 && pings >= 3, `${pongs} pongs and ${pings} pings.`);
    await endless.return();
    await client.dispose();
  },

  async 'changes from a cursor on'() {
    await post('write/first');
    const client = connect(withKey);
    const events = client.iterate({ query: changes, variables: { since: 'change1-0' } });
    const seen = await take(events, 2);
    await post('write/second');
    seen.push(...(await take(events, 2)));
    client.terminate();

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
    await again.dispose();
  },

  async 'a key that is revoked'() {
    const events = connect(withKey).iterate({ query: changes, variables: { since: 'change1-0' } });
    await post('write/first');
    await take(events, 2);
    await post('revoke');
    const ended = await events.next().catch((e) => e);
    assert.equal(ended.code, 1006);
    const refused = await all(connect(withKey), '{ __typename }').catch((e) => e);
    assert.equal(refused.code, 4401);
    assert.match(refused.reason, /was revoked/);
  },
};

await scenarios[scenario]();
console.log(`ok ${scenario}`);
